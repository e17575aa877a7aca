import type { Crosswalk } from '@/lib/content/crosswalk'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { listAddress } from '@/lib/routes'
import type { Filter } from '@/lib/taxonomy/facets'
import { labelOf } from '@/lib/taxonomy/labels'
import { searchWithin } from './search-within'

/**
 * Counts of articles by two facets. It scrolls by itself where it is too wide, with the first column in sight; each
 * name leads to its list, each count to the search that shows those articles.
 *
 * @param within what all of the counts are narrowed to besides
 */
export function CrosswalkTable({
  table: { rows, columns, counts },
  caption,
  within = {},
  locale,
}: {
  table: Crosswalk
  caption: string
  within?: Filter
  locale: Locale
}) {
  const messages = messagesOf(locale)
  const nameOf = (facet: typeof rows.facet, value: string) => labelOf(facet, value, locale)
  return (
    <div role="group" aria-label={caption} tabIndex={0} className="overflow-x-auto">
      <table className="border-collapse text-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky start-0 border-b-2 border-line-strong bg-paper p-2 ps-0 text-start align-bottom font-normal text-muted"
            >
              {messages.facets[rows.facet]}
            </th>
            {columns.values.map(value => (
              <th
                key={value}
                scope="col"
                className="min-w-24 border-b-2 border-line-strong p-2 text-start align-bottom"
              >
                <Name href={listAddress(locale, { [columns.facet]: value })} label={nameOf(columns.facet, value)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.values.map((row, index) => (
            <tr key={row} className="border-b border-line">
              <th scope="row" className="sticky start-0 min-w-36 bg-paper py-2 pe-3 text-start font-normal">
                <Name href={listAddress(locale, { [rows.facet]: row })} label={nameOf(rows.facet, row)} />
              </th>
              {columns.values.map((column, place) => {
                const count = counts[index]?.[place] ?? 0
                const filter = { ...within, [rows.facet]: row, [columns.facet]: column }
                return (
                  <td key={column} className="p-2 tabular-nums">
                    {count > 0 ? (
                      <a
                        href={searchWithin(locale, filter)}
                        aria-label={fill(messages.indicators.cell, {
                          indicator: nameOf(rows.facet, row),
                          other: nameOf(columns.facet, column),
                          count,
                        })}
                        className="inline-block min-w-6 py-1 link"
                      >
                        {count}
                      </a>
                    ) : (
                      <span className="text-muted">0</span>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Name({ href, label }: { href?: string; label: string }) {
  return href ? (
    <a href={href} className="link">
      {label}
    </a>
  ) : (
    label
  )
}
