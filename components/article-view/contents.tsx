import { fill } from '@/lib/i18n/fill'
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
export function Contents(props: ContentsProps) {
  const parts = partsOf(props)
  if (parts.length === 0) return null
  return (
    <nav aria-labelledby="contents" className="my-8 print:hidden">
      <h2 id="contents" className="font-semibold text-muted">
        {messagesOf(props.locale).article.contents}
      </h2>
      <Parts parts={parts} />
    </nav>
  )
}

/** The same beside a text, where there is room, in sight as long as the text is; and the way to what can be done with it. */
export function ContentsBeside(props: ContentsProps) {
  const { article } = messagesOf(props.locale)
  const parts = partsOf(props)
  return (
    <nav aria-label={article.contents} className="hidden text-sm lg:block print:hidden">
      <p className="font-semibold text-muted">{article.contents}</p>
      <Parts parts={parts} />
      <p className="mt-3">
        <a href="#keep" className="link">
          {article.keep}
        </a>
      </p>
    </nav>
  )
}

/** The same before a text where there is no room beside it: one line, until it is asked for. */
export function ContentsFolded(props: ContentsProps) {
  const { article } = messagesOf(props.locale)
  const parts = partsOf(props)
  if (parts.length === 0) return null
  return (
    <details className="mt-5 lg:hidden print:hidden">
      <summary className="cursor-pointer py-2.5 font-semibold text-accent">
        {fill(article.contentsOf, { count: parts.length })}
      </summary>
      <Parts parts={parts} />
    </details>
  )
}

type Part = Pick<Heading, 'id' | 'text'>

const partsOf = ({ locale, headings, sourced }: ContentsProps): Part[] => [
  ...headings.filter(heading => heading.depth === 2),
  ...(sourced ? [{ id: 'sources', text: messagesOf(locale).article.sources }] : []),
]

const Parts = ({ parts }: { parts: Part[] }) => (
  <ol className="mt-2 border-s-2 border-line contents-list">
    {parts.map(({ id, text }) => (
      <li key={id}>
        <a href={`#${id}`} className="block py-1.5 ps-4 text-accent hover:underline">
          {text}
        </a>
      </li>
    ))}
  </ol>
)
