import { mapSize, regionShapes } from '@/lib/map/region-shapes'

/** A region as the map shows it. */
export interface MapRegion {
  slug: string
  /** What pointing at it says: "Europe: 3 articles". */
  title: string
  /** Address of its list; none where it has no article. */
  href?: string
}

/**
 * The regions on a map. It stands beside a list that says the same, so it is hidden from screen readers
 * and its links are no tab stops: nothing here is for the pointer alone.
 */
export function RegionMap({ regions }: { regions: MapRegion[] }) {
  return (
    <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} aria-hidden="true" className="w-full print:hidden">
      {regionShapes().map(({ region, d }) => {
        const shown = regions.find(candidate => candidate.slug === region)
        const shape = (
          <path d={d} className={`stroke-paper ${shown?.href ? 'fill-map hover:fill-map-strong' : 'fill-map-empty'}`} />
        )
        return shown?.href ? (
          <a key={region} href={shown.href} tabIndex={-1}>
            <title>{shown.title}</title>
            {shape}
          </a>
        ) : (
          <g key={region}>{shape}</g>
        )
      })}
    </svg>
  )
}
