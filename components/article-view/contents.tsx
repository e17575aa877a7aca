import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import type { Heading } from '@/lib/markup/headings'

/** The table of contents: an article's sections, and its sources. */
export function Contents({ locale, headings }: { locale: Locale; headings: Heading[] }) {
  const { article } = messagesOf(locale)
  const sections = headings.filter(heading => heading.depth === 2)
  return (
    <nav aria-labelledby="contents" className="my-8 print:hidden">
      <h2 id="contents" className="font-semibold text-muted">
        {article.contents}
      </h2>
      <ol className="mt-2 border-s-2 border-line">
        {[...sections, { id: 'sources', text: article.sources }].map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`} className="block py-1.5 ps-4 text-accent hover:underline">
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
