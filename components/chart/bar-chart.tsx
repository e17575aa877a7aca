import type { BarChart as Chart } from '@/lib/charts/chart'
import { barLengths } from '@/lib/charts/scales'
import type { Locale } from '@/lib/i18n/locales'
import { ChartFrame } from './chart-frame'

/**
 * Values side by side: a table whose rows carry their bars, so that the words keep their size on every screen. The
 * bars add nothing that the table does not say, and are drawn for the eye only.
 */
export function BarChart({ chart, locale, heading }: { chart: Chart; locale: Locale; heading?: 'h2' | 'h3' }) {
  const lengths = barLengths(chart.rows.map(({ value }) => value))
  return (
    <ChartFrame chart={chart} locale={locale} heading={heading}>
      <table className="mt-3 w-full text-table">
        <thead className="sr-only">
          <tr>
            <th scope="col">{chart.columns.what}</th>
            <th scope="col">{chart.columns.value}</th>
          </tr>
        </thead>
        <tbody>
          {chart.rows.map(({ label, text, href }, index) => (
            <tr key={label}>
              <th scope="row" className="py-1.5 pe-4 text-start font-normal">
                {href ? (
                  <a href={href} className="link-quiet">
                    {label}
                  </a>
                ) : (
                  label
                )}
                <svg
                  viewBox="0 0 100 4"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                  className="mt-1 h-3 w-full rtl:-scale-x-100"
                >
                  <rect width={lengths[index]} height="4" className="fill-map" />
                </svg>
              </th>
              <td className="py-1.5 text-end align-bottom font-serif font-semibold whitespace-nowrap">{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ChartFrame>
  )
}
