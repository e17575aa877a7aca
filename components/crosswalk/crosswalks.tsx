import { articlesIn } from '@/lib/content/articles'
import { crosswalk, withoutEmpty, type Crosswalk } from '@/lib/content/crosswalk'
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
  const bySector = withoutEmpty(crosswalk(within({}), rows, sectors))
  return (
    <>
      <h3 className="mt-8 mb-3 text-lg font-bold">{indicators.byRegion}</h3>
      <CrosswalkTable
        table={crosswalk(within({}), rows, { facet: 'region', values: slugsOf('regions') })}
        caption={indicators.byRegion}
        locale={locale}
      />
      <h3 className="mt-10 mb-3 text-lg font-bold">{indicators.bySector}</h3>
      {isEmpty(bySector) ? (
        <p>{indicators.noCounts}</p>
      ) : (
        <CrosswalkTable table={bySector} caption={indicators.bySector} locale={locale} />
      )}
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

const isEmpty = (table: Crosswalk) => table.rows.values.length === 0
