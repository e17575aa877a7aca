/** What the check has to say of the content, beside the page that one edits; published pages never have it. */
export const ContentProblems = ({ report }: { report: string }) =>
  report === '' ? null : (
    <section lang="en" aria-label="Problems of the content" className="border-s-[6px] border-blaze bg-sunken p-5">
      <pre className="whitespace-pre-wrap">{report}</pre>
    </section>
  )
