import type { LawInWords } from '@/lib/collections/laws'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { formatMoment } from '@/lib/laws/moment'
import { timelineOf } from '@/lib/laws/timeline'

/**
 * The dates of all laws, a line for each. It keeps its size, and scrolls by itself where the screen is narrower; the
 * table below it says the same in words, so the drawing is one picture to a screen reader.
 */
export function TimelineFigure({ laws, locale }: { laws: LawInWords[]; locale: Locale }) {
  const { timeline, timelineSays, dateKinds } = messagesOf(locale).laws
  const { width, height, years, rows } = timelineOf(laws)
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0]
  return (
    <section aria-labelledby="timeline" className="mt-12">
      <h2 id="timeline" className="font-serif text-2xl font-[650]">
        {timeline}
      </h2>
      <p className="mt-2 max-w-3xl text-muted">{timelineSays(first, last)}</p>
      <div
        role="group"
        aria-label={timeline}
        tabIndex={0}
        className="mt-4 overflow-x-auto border border-line bg-surface p-3"
      >
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="timeline" className="w-full min-w-2xl">
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
          {rows.map(({ law, y, nameX, marks }) => (
            <g key={law.slug}>
              <text x={nameX} y={y - 12} fontSize="13" fontWeight="600" className="fill-ink">
                {law.short}
              </text>
              <path d={`M${marks[0]?.x} ${y}H${marks.at(-1)?.x}`} strokeWidth="3" className="stroke-map" />
              {marks.map(({ x, isCertain, date }) => (
                <circle
                  key={date.day + date.kind}
                  cx={x}
                  cy={y}
                  r="5"
                  strokeWidth="2.5"
                  className={`stroke-map-strong ${isCertain ? 'fill-map-strong' : 'fill-surface'}`}
                >
                  <title>{`${formatMoment(date.day, locale)}: ${dateKinds[date.kind]}`}</title>
                </circle>
              ))}
            </g>
          ))}
        </svg>
      </div>
    </section>
  )
}
