import { placeName, type Obligation } from '@/lib/content/obligations'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { ObligationMoment } from './obligation-dates'

const cell = 'border-b border-line py-3 pe-5 text-start align-top'

/** All laws in a table, each with its page. */
export function ObligationTable({ obligations, locale }: { obligations: Obligation[]; locale: Locale }) {
  const { table, columns, kinds, dateKinds } = messagesOf(locale).obligations
  return (
    <section aria-labelledby="table" className="mt-12">
      <h2 id="table" className="font-serif text-2xl font-[650]">
        {table}
      </h2>
      <div role="group" aria-label={table} tabIndex={0} className="mt-4 overflow-x-auto print:overflow-visible">
        <table className="w-full min-w-4xl text-sm print:min-w-0">
          <thead>
            <tr>
              {[columns.law, columns.kind, columns.bound, columns.dates].map(column => (
                <th key={column} scope="col" className={`${cell} font-semibold text-muted`}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {obligations.map(({ slug, name, jurisdiction, kind, bound, dates }) => (
              <tr key={slug}>
                <th scope="row" className={`${cell} w-56 font-normal`}>
                  <a href={routes.obligation(locale, slug)} className="inline-block py-1 font-semibold link">
                    {name}
                  </a>
                  <span className="block text-muted">{placeName(jurisdiction, locale)}</span>
                </th>
                <td className={`${cell} w-36`}>{kinds[kind]}</td>
                <td className={cell}>{bound.says}</td>
                <td className={`${cell} w-60`}>
                  <ul className="grid gap-1">
                    {dates.map(date => (
                      <li key={date.day + date.kind}>
                        <ObligationMoment date={date} locale={locale} />: {dateKinds[date.kind]}
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
