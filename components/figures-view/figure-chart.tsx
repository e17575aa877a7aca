import { barLengths } from '@/lib/figures/bars'
import { formatValue } from '@/lib/figures/format-value'
import type { FigureChart as Chart } from '@/lib/figures/read'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'

/**
 * Figures side by side: a table whose rows carry their bars, so that the words keep their size on every screen, with
 * a sentence that says what it shows. The bars add nothing that the table does not say, and are drawn for the eye only.
 */
export function FigureChart({ chart, locale }: { chart: Chart; locale: Locale }) {
  const { columns } = messagesOf(locale).figures
  const lengths = barLengths(chart.figures.map(({ value }) => value))
  return (
    <figure aria-labelledby={chart.id} className="my-6 max-w-xl border border-line bg-surface p-4">
      <h3 id={chart.id} className="font-bold">
        {chart.title}
      </h3>
      <p className="mt-1">{chart.says}</p>
      <table className="mt-3 w-full text-table">
        <thead className="sr-only">
          <tr>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.value}</th>
          </tr>
        </thead>
        <tbody>
          {chart.figures.map(({ id, what, value, unit }, index) => (
            <tr key={id}>
              <th scope="row" className="py-1.5 pe-4 text-start font-normal">
                <a href={`#${id}`} className="link-quiet">
                  {what}
                </a>
                <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" className="mt-1 h-3 w-full">
                  <rect width={lengths[index]} height="4" className="fill-map" />
                </svg>
              </th>
              <td className="py-1.5 text-end align-bottom font-serif font-semibold whitespace-nowrap">
                {formatValue(value, unit, locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
