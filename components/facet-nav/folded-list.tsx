import type { FacetLink } from '@/lib/content/facets'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import type { Facet } from '@/lib/taxonomy/facets'
import { FacetList } from './facet-list'

/** So many values of a facet are shown at once; the rest unfolds, but for a few, which take no more room than the fold. */
const shownAtOnce = 8
const fewMore = 2

interface FoldedListProps {
  facet: Facet
  links: FacetLink[]
  without?: string
  locale: Locale
}

/** The values of a facet that most articles have, the chosen one first; the rest unfolds, in the order given. */
export function FoldedList({ facet, links, without, locale }: FoldedListProps) {
  const chosen = links.filter(({ current }) => current)
  const others = links.filter(({ current }) => !current)
  const room = (links.length > shownAtOnce + fewMore ? shownAtOnce : links.length) - chosen.length
  const most = new Set(others.toSorted((a, b) => b.count - a.count).slice(0, room))
  const rest = others.filter(link => !most.has(link))
  return (
    <>
      <FacetList links={[...chosen, ...others.filter(link => most.has(link))]} without={without} locale={locale} />
      {rest.length > 0 && (
        <details>
          <summary className="min-h-9 cursor-pointer py-1 text-sm link">
            {fill(messagesOf(locale).search.moreValues[facet], { count: rest.length })}
          </summary>
          <FacetList links={rest} locale={locale} />
        </details>
      )}
    </>
  )
}

/** How many rows it takes while it is folded. */
export const rowsFolded = (count: number) => (count > shownAtOnce + fewMore ? shownAtOnce + 1 : count)
