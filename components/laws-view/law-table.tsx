import type { ReactNode } from 'react'
import type { LawInWords } from '@/lib/collections/laws'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { formatMoment } from '@/lib/laws/moment'
import { routes } from '@/lib/routes'

const cell = 'border-b border-line py-3 pe-5 text-start align-top'

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

/** Laws in a table that scrolls by itself where it is too wide. */
export function LawTable({ id, title, className, columns, locale, children }: LawTableProps) {
  const { law } = messagesOf(locale).laws.columns
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id} className="font-serif text-2xl font-[650]">
        {title}
      </h2>
      <div role="group" aria-label={title} tabIndex={0} className="mt-4 overflow-x-auto print:overflow-visible">
        <table className={`w-full ${columns.length > 2 ? 'min-w-4xl' : 'min-w-2xl'} text-table print:min-w-0`}>
          <thead>
            <tr>
              {[law, ...columns].map(column => (
                <th key={column} scope="col" className={`${cell} font-semibold text-muted`}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
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
    <tr>
      <th scope="row" className={`${cell} w-56 font-normal`}>
        <a href={routes.law(locale, slug)} className="inline-block py-1 font-semibold link">
          {name}
        </a>
        <span className="block text-muted">{under ? `${place} · ${under}` : place}</span>
        <span className="block text-muted">{words.known(formatMoment(known, locale))}</span>
        {isOld && <span className="block font-semibold">{words.oldShort}</span>}
      </th>
      {children}
    </tr>
  )
}

/** One cell of a law's row. */
export const LawCell = ({ width, children }: { width?: string; children: ReactNode }) => (
  <td className={width ? `${cell} ${width}` : cell}>{children}</td>
)
