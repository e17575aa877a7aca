import { Fragment } from 'react'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'

interface CitationProps {
  /** Ids of the sources cited here. */
  ids: string[]
  /** Those that are cited here for the first time; the sources' arrows lead back to these. */
  first: string[]
  /** Ids of the page's sources in the order of their numbers. */
  cited: string[]
  locale: Locale
}

/** Citation marks: small numbers that lead to the list of sources, in its order. */
export function Citation({ ids, first, cited, locale }: CitationProps) {
  const { article } = messagesOf(locale)
  const sources = [...new Set(ids)].map(id => ({ id, number: cited.indexOf(id) + 1 }))
  return (
    <sup className="cited">
      {sources
        .toSorted((one, other) => one.number - other.number)
        .map(({ id, number }, index) => (
          <Fragment key={id}>
            {index > 0 && ', '}
            <a
              role="doc-noteref"
              id={first.includes(id) ? `cited-${id}` : undefined}
              href={`#source-${id}`}
              aria-label={fill(article.source, { number })}
            >
              {number}
            </a>
          </Fragment>
        ))}
    </sup>
  )
}
