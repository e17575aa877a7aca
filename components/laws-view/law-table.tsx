import type { ReactNode } from 'react'
import type { LawInWords } from '@/lib/collections/laws'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { formatMoment } from '@/lib/laws/moment'
import { routes } from '@/lib/routes'

const cell = 'py-3 pe-5 text-start align-top sm:border-b sm:border-line max-sm:block max-sm:py-1 max-sm:pe-0'

/** What is laid out as blocks is a table to every screen reader only where that is said. */
const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader' },
  header: { role: 'rowheader' },
  cell: { role: 'cell' },
}

interface LawTableProps {
  id: string
  title: string
  className: string
  /** Of the columns beside the law's name. */
  columns: string[]
  locale: Locale
  /** A row for each law. */
  children: ReactNode
}

/** Laws in a table that scrolls by itself where it is too wide; on a phone, a card for each. */
export function LawTable({ id, title, className, columns, locale, children }: LawTableProps) {
  const { law } = messagesOf(locale).laws.columns
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id} className="font-serif text-2xl font-[650]">
        {title}
      </h2>
      <div role="group" aria-label={title} tabIndex={0} className="mt-4 overflow-x-auto print:overflow-visible">
        <table
          {...roles.table}
          className={`w-full ${columns.length > 2 ? 'sm:min-w-4xl' : 'sm:min-w-2xl'} text-table max-sm:block print:min-w-0 print:text-[8pt]`}
        >
          <thead {...roles.group} className="max-sm:sr-only">
            <tr {...roles.row}>
              {[law, ...columns].map(column => (
                <th key={column} {...roles.column} scope="col" className={`${cell} font-semibold text-muted`}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...roles.group} className="max-sm:grid max-sm:gap-4">
            {children}
          </tbody>
        </table>
      </div>
    </section>
  )
}

interface LawRowProps {
  law: LawInWords
  /** What stands below its name, beside whose law it is. */
  under?: string
  locale: Locale
  /** Its other cells. */
  children: ReactNode
}

/** One law: its name, which leads to its page, and what the columns tell of it. */
export function LawRow({ law: { slug, name, place, known, isOld }, under, locale, children }: LawRowProps) {
  const words = messagesOf(locale).laws
  return (
    <tr {...roles.row} className="max-sm:block max-sm:border max-sm:border-line max-sm:bg-surface max-sm:p-4">
      <th {...roles.header} scope="row" className={`${cell} font-normal sm:w-56 print:w-36`}>
        <a href={routes.law(locale, slug)} className="-mt-1 inline-block py-1 font-semibold link">
          {name}
        </a>
        <span className="block text-muted">{under ? `${place} · ${under}` : place}</span>
        <span className="block text-muted">{fill(words.known, { moment: formatMoment(known, locale) })}</span>
        {isOld && <span className="block font-semibold">{words.oldShort}</span>}
      </th>
      {children}
    </tr>
  )
}

interface LawCellProps {
  /** What its column is called: on a phone it stands above what it tells. */
  label: string
  width?: string
  children: ReactNode
}

/** One cell of a law's row. */
export const LawCell = ({ label, width = '', children }: LawCellProps) => (
  <td {...roles.cell} className={`${cell} ${width}`}>
    <span aria-hidden className="block text-table font-semibold text-muted sm:hidden">
      {label}
    </span>
    {children}
  </td>
)
