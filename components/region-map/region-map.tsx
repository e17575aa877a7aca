import type { FacetLink } from '@/lib/content/facets'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { mapSize, regionShapes } from '@/lib/map/region-shapes'

/**
 * The regions on a map. It stands beside a list that says the same, so it is hidden from screen readers
 * and its links are no tab stops: nothing here is for the pointer alone.
 */
export function RegionMap({ regions, locale }: { regions: FacetLink[]; locale: Locale }) {
  const { articleCount } = messagesOf(locale)
  return (
    <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} aria-hidden="true" className="w-full print:hidden">
      {Object.entries(regionShapes).map(([region, d]) => {
        const shown = regions.find(({ value }) => value === region)
        const shape = (
          <path d={d} className={`stroke-paper ${shown?.href ? 'fill-map hover:fill-map-strong' : 'fill-map-empty'}`} />
        )
        return shown?.href ? (
          <a key={region} href={shown.href} tabIndex={-1}>
            <title>{`${shown.label}: ${articleCount(shown.count)}`}</title>
            {shape}
          </a>
        ) : (
          <g key={region}>{shape}</g>
        )
      })}
    </svg>
  )
}
