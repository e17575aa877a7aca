import type { LawInWords } from '@/lib/collections/laws'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { LawCell, LawRow, LawTable } from './law-table'
import { LawMoment } from './law-dates'

/** All laws in a table: what each asks, whom it binds, and its dates. */
export function AllLawsTable({ laws, locale }: { laws: LawInWords[]; locale: Locale }) {
  const { table, columns, kinds, dateKinds } = messagesOf(locale).laws
  const others = [columns.kind, columns.bound, columns.dates]
  return (
    <LawTable id="table" title={table} className="mt-12" columns={others} locale={locale}>
      {laws.map(law => (
        <LawRow key={law.slug} law={law} locale={locale}>
          <LawCell width="w-36">{kinds[law.kind]}</LawCell>
          <LawCell>{law.bound.says}</LawCell>
          <LawCell width="w-60">
            <ul className="grid gap-1">
              {law.dates.map(date => (
                <li key={date.day + date.kind}>
                  <LawMoment date={date} locale={locale} />:{' '}
                  {date.kind === 'milestone' ? date.says : dateKinds[date.kind]}
                </li>
              ))}
            </ul>
          </LawCell>
        </LawRow>
      ))}
    </LawTable>
  )
}
