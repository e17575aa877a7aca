import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import type { Heading } from '@/lib/markup/headings'

interface ContentsProps {
  locale: Locale
  headings: Heading[]
  /** Whether a list of sources follows the text. */
  sourced: boolean
}

/** The table of contents: an article's sections, and its sources. */
export function Contents({ locale, headings, sourced }: ContentsProps) {
  const { article } = messagesOf(locale)
  const sections = headings.filter(heading => heading.depth === 2)
  const parts = sourced ? [...sections, { id: 'sources', text: article.sources }] : sections
  if (parts.length === 0) return null
  return (
    <nav aria-labelledby="contents" className="my-8 print:hidden">
      <h2 id="contents" className="font-semibold text-muted">
        {article.contents}
      </h2>
      <ol className="mt-2 border-s-2 border-line">
        {parts.map(({ id, text }) => (
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
