import type { TimeChart } from '@/lib/charts/chart'
import { timeScale } from '@/lib/charts/scales'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { ChartFrame } from './chart-frame'

/** In pixels, from the top: where the highest column begins, where all stand, and the words below. */
const top = 24
const foot = 140
const words = [foot + 20, foot + 37] as const

/**
 * Values over their years. Places across are parts of the width, and those up and down pixels, so that columns take
 * the room that there is and words keep their size. Years run from left to right in every language. The table below has the same in words.
 */
export function Timeline({ chart, locale, heading }: { chart: TimeChart; locale: Locale; heading?: 'h2' | 'h3' }) {
  const { columns, width, years } = timeScale(chart.rows)
  const hasUnder = chart.rows.some(({ under }) => under)
  const height = (share: number) => Math.round(((foot - top) * share) / 100)
  return (
    <ChartFrame chart={chart} locale={locale} heading={heading}>
      <svg
        width="100%"
        height={(hasUnder ? words[1] : words[0]) + 7}
        aria-hidden="true"
        direction="ltr"
        textAnchor="middle"
        className="mt-3 text-table"
      >
        {chart.rows.map(({ at, text, under }, index) => {
          const { middle, height: share } = columns[index]!
          const x = `${middle}%`
          const [start, end] = [middle - width / 2, middle + width / 2].map(edge => `${Math.round(edge * 10) / 10}%`)
          // At the edges of a narrow screen a long value would be cut off in the middle of its column.
          const ends = {
            [chart.rows.length - 1]: { x: end, textAnchor: 'end' },
            0: { x: start, textAnchor: 'start' },
          } as const
          return (
            <g key={at}>
              <rect
                x={start}
                y={foot - height(share)}
                width={`${width}%`}
                height={height(share)}
                className="fill-map"
              />
              <text x={x} {...ends[index]} y={foot - height(share) - 6} className="fill-ink font-serif font-semibold">
                {text}
              </text>
              <text x={x} y={words[0]} className="fill-muted">
                {at}
              </text>
              {under && (
                <text x={x} y={words[1]} className="fill-muted text-sm">
                  {under}
                </text>
              )}
            </g>
          )
        })}
        {years.map(year => (
          <line key={year} x1={`${year}%`} x2={`${year}%`} y1={foot} y2={foot + 5} className="stroke-line-strong" />
        ))}
        <line x2="100%" y1={foot} y2={foot} className="stroke-line-strong" />
      </svg>
      <details className="mt-2">
        <summary className="cursor-pointer py-2 text-sm text-accent">{messagesOf(locale).charts.table}</summary>
        <table className="w-full text-table">
          <thead>
            <tr>
              <th scope="col" className="text-start">
                {chart.columns.what}
              </th>
              <th scope="col" className="text-end">
                {chart.columns.value}
              </th>
            </tr>
          </thead>
          <tbody>
            {chart.rows.map(({ label, text, href }) => (
              <tr key={label} className="border-t border-line">
                <th scope="row" className="py-1.5 pe-4 text-start font-normal">
                  {href ? (
                    <a href={href} className="link-quiet">
                      {label}
                    </a>
                  ) : (
                    label
                  )}
                </th>
                <td className="py-1.5 text-end">{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </ChartFrame>
  )
}
