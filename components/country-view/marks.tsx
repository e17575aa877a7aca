import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'

/** The numbers of sources behind a statement, each the way to the list below. */
export function Marks({ sources, locale }: { sources: number[]; locale: Locale }) {
  const { article } = messagesOf(locale)
  if (sources.length === 0) return null
  return (
    <sup className="cited">
      {sources.map((number, index) => (
        <span key={number}>
          {index > 0 && ', '}
          <a role="doc-noteref" href={`#source-${number}`} aria-label={fill(article.source, { number })}>
            {number}
          </a>
        </span>
      ))}
    </sup>
  )
}
