import { Fragment } from 'react'
import type { IndicatorsPage } from '@/lib/collections/indicators'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { labelOf } from '@/lib/taxonomy/labels'
import { CrosswalkTable } from './crosswalk-table'

interface CrosswalksProps extends Pick<IndicatorsPage, 'tables' | 'within'> {
  locale: Locale
}

/** Where articles speak of the indicators, a table for each view; those of the regions unfold. */
export function Crosswalks({ tables, within, locale }: CrosswalksProps) {
  const { indicators } = messagesOf(locale)
  return (
    <>
      {tables.map(({ caption, table }) => (
        <Fragment key={caption}>
          <h3 className="mt-8 mb-3 text-lg font-bold">{caption}</h3>
          {table.rows.values.length > 0 ? (
            <CrosswalkTable table={table} caption={caption} locale={locale} />
          ) : (
            <p>{indicators.noCounts}</p>
          )}
        </Fragment>
      ))}
      {within.map(({ region, table }) => {
        const caption = fill(indicators.inRegion, { region: labelOf('region', region, locale) })
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
