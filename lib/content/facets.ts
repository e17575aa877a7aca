import type { Locale } from '../i18n/locales'
import { listAddress } from '../routes'
import { facets, type Facet, type Filter } from '../taxonomy/facets'
import { labelOf } from '../taxonomy/labels'
import { slugsOf } from '../taxonomy/terms'
import type { Vocabulary } from '../../content/schema/values'
import { articlesIn } from './articles'
import { countBy, filterArticles } from './lists'
import { memoizePerContent } from './memo'

/** One way to narrow or change a list. */
export interface FacetLink {
  value: string
  label: string
  count: number
  /** Address of the list it leads to; none where that list would be empty. */
  href?: string
  /** Whether the list at hand is narrowed by it. */
  current: boolean
}

/** The ways to narrow a list by one facet. */
export interface FacetGroup {
  facet: Facet
  /** Address of the list without this facet, where one is set. */
  without?: string
  links: FacetLink[]
}

/** Vocabularies short enough to show whole, with the values that no article has yet. */
const shownWhole: Partial<Record<Facet, Vocabulary>> = {
  type: 'types',
  region: 'regions',
  indicator: 'indicators',
}

/** The ways to narrow the list of a filter that lead to a page of the hub, with what each would hold. */
export function facetGroups(locale: Locale, filter: Filter): FacetGroup[] {
  return facets
    .filter(facet => listAddress(locale, { ...filter, [facet]: 'any' }) !== undefined)
    .map(facet => ({
      facet,
      without: filter[facet] && listAddress(locale, { ...filter, [facet]: undefined }),
      links: facetLinks(locale, filter, facet),
    }))
    .filter(group => group.links.some(link => link.href))
}

/** The values of one facet within a filter, each with the number of articles it would leave. */
export const facetLinks = memoizePerContent(
  (locale: Locale, filter: Filter, facet: Facet): FacetLink[] => {
    const counts = countBy(filterArticles(articlesIn(locale), { ...filter, [facet]: undefined }), facet)
    const vocabulary = shownWhole[facet]
    const links = (vocabulary ? slugsOf(vocabulary) : [...counts.keys()]).map(value => {
      const count = counts.get(value) ?? 0
      // The page of an indicator says what it is, with articles or without.
      const href = count > 0 || facet === 'indicator' ? listAddress(locale, { ...filter, [facet]: value }) : undefined
      return { value, label: labelOf(facet, value, locale), count, href, current: filter[facet] === value }
    })
    return vocabulary ? links : links.toSorted((a, b) => a.label.localeCompare(b.label, locale))
  },
  { key: (...given) => JSON.stringify(given) },
)
