import type { LawInWords } from '@/lib/collections/laws'
import { formatDay, type Day } from '@/lib/dates'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { formatMoment } from '@/lib/laws/moment'
import { timelineOf } from '@/lib/laws/timeline'

/**
 * The dates of all laws, a line for each, and one for the day of the build. It keeps its size, and scrolls by itself
 * where there is less room; on a phone it would begin years ago and is left out. The table below it says the same in
 * words, so the drawing is one picture to a screen reader.
 */
export function TimelineFigure({ laws, today, locale }: { laws: LawInWords[]; today: Day; locale: Locale }) {
  const { timeline, timelineSays, dateKinds } = messagesOf(locale).laws
  const { width, height, years, rows, today: now } = timelineOf(laws, today)
  const day = formatDay(today, locale)
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0]
  return (
    <section aria-labelledby="timeline" className="mt-12 max-sm:hidden">
      <h2 id="timeline" className="font-serif text-2xl font-[650]">
        {timeline}
      </h2>
      <p className="mt-2 max-w-3xl text-muted">{fill(timelineSays, { first, last, today: day })}</p>
      <div
        role="group"
        aria-label={timeline}
        tabIndex={0}
        className="mt-4 overflow-x-auto border border-line bg-surface p-3"
      >
        <svg
          direction="ltr"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-labelledby="timeline"
          className="w-full min-w-2xl"
        >
          {years.map(({ year, x }) => (
            <g key={year}>
              <path d={`M${x} 20V${height}`} className="stroke-line" />
              {year < last && (
                <text x={x + 3} y="14" fontSize="13" className="fill-muted">
                  {year}
                </text>
              )}
            </g>
          ))}
          <path d={`M${now} 38V${height}`} strokeWidth="2" strokeDasharray="6 4" className="stroke-ink" />
          <text x={now} y="33" fontSize="13" fontWeight="600" textAnchor="middle" className="fill-ink">
            {day}
          </text>
          {rows.map(({ law, y, nameX, from, marks }) => (
            <g key={law.slug}>
              <text x={nameX} y={y - 12} fontSize="13" fontWeight="600" className="fill-ink">
                {law.short}
              </text>
              <path
                d={`M${from} ${y}H${width - 3}m-6 -5l6 5l-6 5`}
                fill="none"
                strokeWidth="3"
                className="stroke-map"
              />
              {marks.map(({ x, isCertain, day: on, date }) => (
                <circle
                  key={on + date.kind}
                  cx={x}
                  cy={y}
                  r="5"
                  strokeWidth="2.5"
                  className={`stroke-map-strong ${isCertain ? 'fill-map-strong' : 'fill-surface'}`}
                >
                  <title>{`${formatMoment(on, locale)}: ${dateKinds[date.kind]}`}</title>
                </circle>
              ))}
            </g>
          ))}
        </svg>
      </div>
    </section>
  )
}
