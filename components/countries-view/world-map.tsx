import type { MapClass, Shade } from '@/lib/charts/chart'
import type { Locale } from '@/lib/i18n/locales'
import { patterns, patternSide } from '@/lib/map/shades'
import { mapWidth, worldMap } from '@/lib/map/world-map'
import { routes } from '@/lib/routes'

/** A class is told by its pattern as well as by its colour. */
const fills: Record<Shade, string> = {
  full: 'fill-map-strong',
  lines: 'fill-[url(#lines)]',
  dots: 'fill-[url(#dots)]',
  empty: 'fill-map-empty',
}
const grounds = { lines: 'fill-map', dots: 'fill-map-light' }
const inks = { lines: 'stroke-map-empty', dots: 'stroke-map-strong' }

const { height, shapes, dots } = worldMap

/** Room for dots and strokes at the edge. */
const edge = 2
const viewBox = `${-edge} ${-edge} ${mapWidth + 2 * edge} ${height + 2 * edge}`

/**
 * The countries in their classes, each a link to what is known of it. The table on the same page says the same, so the
 * map is hidden from screen readers and its links are no tab stops: nothing here is for the pointer alone.
 */
export function WorldMap({ classes, locale }: { classes: MapClass[]; locale: Locale }) {
  const linked = new Set(classes.flatMap(({ countries }) => countries.map(({ code }) => code)))
  const others = Object.entries(shapes).flatMap(([code, d]) => (linked.has(code) ? [] : d))
  return (
    <svg
      viewBox={viewBox}
      aria-hidden="true"
      strokeWidth=".4"
      className="w-full stroke-paper forced-colors:stroke-[GrayText]"
    >
      <defs>
        {(['lines', 'dots'] as const).map(shade => (
          <pattern
            key={shade}
            id={shade}
            width={patternSide}
            height={patternSide}
            patternUnits="userSpaceOnUse"
            strokeLinecap="round"
            strokeWidth=".9"
          >
            <path d={`M0 0h${patternSide}v${patternSide}H0z`} className={grounds[shade]} strokeWidth="0" />
            <path d={patterns[shade]} className={inks[shade]} />
          </pattern>
        ))}
      </defs>
      <path d={others.join('')} className="fill-map-empty" />
      {classes.map(({ shade, countries }) => (
        <g key={shade} className={fills[shade]}>
          {countries.map(({ code }) => (
            <a key={code} href={routes.country(locale, code)} tabIndex={-1}>
              {shapes[code] && <path d={shapes[code]} />}
              {dots[code] && <circle cx={dots[code].x} cy={dots[code].y} r="1.6" />}
            </a>
          ))}
        </g>
      ))}
    </svg>
  )
}

/** What a class looks like on the map. */
export const Swatch = ({ shade }: { shade: Shade }) => (
  <svg
    viewBox="0 0 12 7.5"
    aria-hidden="true"
    strokeWidth=".4"
    className={`h-5 w-8 shrink-0 stroke-line-strong ${fills[shade]}`}
  >
    <path d="M.2.2h11.6v7.1H.2z" />
  </svg>
)
