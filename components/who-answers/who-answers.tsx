import type { ReactNode } from 'react'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { whoAnswersId, type Responsible } from '@/lib/responsible'

/** Who answers for this copy of the hub and how a mistake is put right; plainly, what nobody has said of that. */
export function WhoAnswers({ locale, responsible }: { locale: Locale; responsible: Responsible }) {
  const { report } = messagesOf(locale)
  const { body, address, email, days, repository } = responsible
  const forms = repository && `${repository}/issues/new/choose`
  const facts: [name: string, says: ReactNode][] = [
    [report.body, body],
    [report.address, address],
    [report.email, email && <Address href={`mailto:${email}`}>{email}</Address>],
    [report.forms, forms && <Address href={forms}>{fill(report.onHost, { host: new URL(forms).host })}</Address>],
    [report.limit, days && fill(report.days, { days })],
  ]
  const known = facts.filter(([, says]) => says)
  // Forms are one way more: a copy without them lacks nothing.
  const unknown = facts.filter(([name, says]) => !says && name !== report.forms).map(([name]) => name)
  return (
    <section aria-labelledby={whoAnswersId} className="mt-10 mb-10 max-w-3xl">
      <h2 id={whoAnswersId} className="font-serif text-2xl font-[650]">
        {report.title}
      </h2>
      {known.length > 0 && (
        <dl className="mt-3 grid gap-x-6 sm:grid-cols-[max-content_1fr]">
          {known.map(([name, says]) => (
            <div key={name} className="grid border-t border-line py-2 sm:col-span-2 sm:grid-cols-subgrid">
              <dt className="font-semibold">{name}</dt>
              <dd className="break-words whitespace-pre-line">{says}</dd>
            </div>
          ))}
        </dl>
      )}
      {unknown.length > 0 && (
        <>
          <p className="mt-4 font-semibold">
            {report.unknown} {unknown.join(' · ')}
          </p>
          <p className="mt-3">{report.instead}</p>
          <ul className="mt-2 grid list-disc gap-1.5 ps-6 marker:text-muted">
            {report.steps.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const Address = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} rel="noreferrer" className="inline-block py-1 link">
    {children}
  </a>
)
