import { Fragment } from 'react'
import { articlesIn } from '@/lib/content/articles'
import { crosswalk, withoutEmpty } from '@/lib/content/crosswalk'
import { filterArticles, type Filter } from '@/lib/content/lists'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { labelOf } from '@/lib/taxonomy/labels'
import { sectorSlugs, slugsOf } from '@/lib/taxonomy/terms'
import { CrosswalkTable } from './crosswalk-table'

/**
 * Where articles speak of the indicators: by region, by sector, and by sector within each region, a table for each
 * view. Of all three at once no table could be read on a phone.
 */
export function Crosswalks({ locale }: { locale: Locale }) {
  const { indicators } = messagesOf(locale)
  const rows = { facet: 'indicator' as const, values: slugsOf('indicators') }
  const sectors = { facet: 'topic' as const, values: sectorSlugs() }
  const within = (filter: Filter) => filterArticles(articlesIn(locale), filter)
  const regions = slugsOf('regions').flatMap(region => {
    const table = withoutEmpty(crosswalk(within({ region }), rows, sectors))
    return table.rows.values.length > 0 ? [{ region, table }] : []
  })
  const views = [
    { caption: indicators.byRegion, columns: { facet: 'region' as const, values: slugsOf('regions') } },
    { caption: indicators.bySector, columns: sectors },
  ].map(({ caption, columns }) => ({ caption, table: withoutEmpty(crosswalk(within({}), rows, columns)) }))
  return (
    <>
      {views.map(({ caption, table }) => (
        <Fragment key={caption}>
          <h3 className="mt-8 mb-3 text-lg font-bold">{caption}</h3>
          {table.rows.values.length > 0 ? (
            <CrosswalkTable table={table} caption={caption} locale={locale} />
          ) : (
            <p>{indicators.noCounts}</p>
          )}
        </Fragment>
      ))}
      {regions.map(({ region, table }) => {
        const caption = indicators.inRegion(labelOf('region', region, locale))
        return (
          <details key={region} className="mt-3 border-t border-line">
            <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">{caption}</summary>
            <CrosswalkTable table={table} caption={caption} within={{ region }} locale={locale} />
          </details>
        )
      })}
    </>
  )
}
