import type { Shade } from '@/lib/charts/chart'
import { smallGrounds, smallInks, smallWorldSize } from '@/lib/charts/small-world'
import type { HomePage } from '@/lib/collections/home'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'

/** What tells two classes apart where colours do not, on a swatch. */
const marks = {
  lines: 'M0 4l4-4M1 7.5 8.5 0M5 7.5 12 .5M9.5 7.5 12 5',
  dots: 'M2 2h0M6 2h0M10 2h0M4 5.5h0M8 5.5h0',
} as const
const isMarked = (shade: Shade): shade is keyof typeof marks => shade in marks

/** The countries in their classes, in the small; the page that it leads to has each by its name, and the table. */
export function CountriesMap({ map, locale }: { map: HomePage['map']; locale: Locale }) {
  const { home, worldMap } = messagesOf(locale)
  return (
    <section aria-labelledby="map" className="grid items-center gap-x-10 gap-y-5 py-9 band lg:grid-cols-[7fr_4fr]">
      <a href={map.address} tabIndex={-1} aria-hidden="true">
        {/* oxlint-disable-next-line next/no-img-element -- a drawing of the build: nothing is left to be made smaller */}
        <img src={map.picture} alt="" {...smallWorldSize} loading="lazy" className="h-auto w-full" />
      </a>
      <div>
        <h2 id="map" className="font-serif text-2xl font-[650]">
          {map.heading}
        </h2>
        <ul className="mt-3">
          {map.classes.map(({ shade, label, countries }) => (
            <li key={shade} className="flex items-center gap-3 py-1">
              <Swatch shade={shade} />
              {label}
              <span className="ms-auto text-sm whitespace-nowrap">
                {fill(worldMap.count, { countries: countries.length })}
              </span>
            </li>
          ))}
        </ul>
        <p className="mt-3 text-sm">
          {map.says} {map.source && `${map.source}.`}
        </p>
        <p className="mt-1">
          <a
            href={map.address}
            className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4 hover:decoration-2"
          >
            {home.map.table}
          </a>
        </p>
      </div>
    </section>
  )
}

const Swatch = ({ shade }: { shade: Shade }) => (
  <svg viewBox="0 0 12 7.5" aria-hidden="true" className="h-5 w-8 shrink-0">
    <path d="M0 0h12v7.5H0z" fill={smallGrounds[shade]} />
    {isMarked(shade) && (
      <path d={marks[shade]} fill="none" stroke={smallInks[shade]} strokeLinecap="round" strokeWidth=".9" />
    )}
  </svg>
)
