import type { CountryRecord } from '@/lib/api/country-record'
import type { CompareRow, Item } from '@/lib/compare/rows'
import type { Locale } from '@/lib/i18n/locales'
import { routes, withBase } from '@/lib/routes'
import type { CompareWords } from './compare-words'

interface CompareTableProps {
  records: Pick<CountryRecord, 'code' | 'name'>[]
  rows: CompareRow[]
  words: Pick<CompareWords, 'table' | 'row' | 'unknown' | 'unknownSays'>
  locale: Locale
  /** Of the hub, without a slash at its end: its own addresses lead to wherever it is served. */
  host: string
}

const cell = 'border-b border-line py-2 pe-5 text-start align-top'

/** The countries as columns, what is known of them as rows; it scrolls by itself where it is too wide. */
export function CompareTable({ records, rows, words, locale, host }: CompareTableProps) {
  return (
    <div
      role="group"
      aria-label={words.table}
      tabIndex={0}
      className="relative mt-5 overflow-x-auto print:overflow-visible"
    >
      <table
        className={`text-table print:min-w-0 print:text-[7.5pt] ${records.length > 2 ? 'min-w-4xl' : 'min-w-2xl'} w-full table-fixed`}
      >
        <thead>
          <tr>
            <th scope="col" className={`${cell} w-44 font-semibold text-muted print:w-28`}>
              {words.row}
            </th>
            {records.map(({ code, name }) => (
              <th key={code} scope="col" className={`${cell} text-lg font-bold`}>
                <a href={withBase(routes.country(locale, code))} className="inline-block py-1 link">
                  {name}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, cells }) => (
            <tr key={id} className="print:break-inside-auto">
              <th scope="row" className={`${cell} font-semibold`}>
                {title}
              </th>
              {cells.map((items, index) => (
                <td key={records[index]?.code} className={isOfNumbers(id) ? `${cell} phone-number` : cell}>
                  {items.length > 0 ? (
                    <Items items={items} host={host} />
                  ) : (
                    <span className="text-muted">
                      <span aria-hidden="true">{words.unknown}</span>
                      <span className="sr-only">{words.unknownSays}</span>
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Rows with numbers to dial. */
const isOfNumbers = (row: string) => row === 'emergency' || row === 'lines'

const Items = ({ items, host }: { items: Item[]; host: string }) => (
  <ul className="grid gap-1">
    {items.map(({ says, link, note }, index) => (
      <li key={says + index}>
        {link ? (
          <a href={link.startsWith(`${host}/`) ? withBase(link.slice(host.length)) : link} className="link">
            {says}
          </a>
        ) : (
          says
        )}
        {note && <span className="block text-sm text-muted">{note}</span>}
      </li>
    ))}
  </ul>
)
