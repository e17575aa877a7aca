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
          <LawCell label={columns.kind} width="sm:w-36 print:w-20">
            {kinds[law.kind]}
          </LawCell>
          <LawCell label={columns.bound}>
            <Bound law={law} locale={locale} />
          </LawCell>
          <LawCell label={columns.dates} width="sm:w-60 print:w-44">
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

/** Whom a law binds: the numbers that it hangs on first, and the sentences behind them. */
function Bound({ law: { bound, thresholds }, locale }: { law: LawInWords; locale: Locale }) {
  if (thresholds.length === 0) return bound.says
  return (
    <>
      <ul className="grid gap-1 font-semibold">
        {thresholds.map(threshold => (
          <li key={threshold}>{threshold}</li>
        ))}
      </ul>
      <details className="print:hidden">
        <summary className="min-h-11 cursor-pointer py-2">{messagesOf(locale).laws.inFull}</summary>
        <p>{bound.says}</p>
      </details>
    </>
  )
}
