import type { FacetGroup } from '@/lib/content/facets'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { FacetList } from './facet-list'

interface FacetNavProps {
  locale: Locale
  groups: FacetGroup[]
  /** Whether it stands below its list, as wide as the page, and not beside it. */
  isBelow?: boolean
}

/** The ways to narrow a list: plain links to pages that exist, each with its count. */
export function FacetNav({ locale, groups, isBelow = false }: FacetNavProps) {
  const messages = messagesOf(locale)
  return (
    <nav
      id="narrow"
      aria-label={messages.narrow}
      className={`later print:hidden ${isBelow ? 'gap-x-14 sm:columns-2 lg:columns-4' : 'grid content-start gap-7 sm:grid-cols-2 lg:grid-cols-1'}`}
    >
      {groups.map(group => (
        <section key={group.facet} className={isBelow ? 'mb-7' : undefined}>
          <h2 className="mb-1 break-after-avoid border-b border-line pb-1.5 text-sm font-semibold text-muted">
            {messages.facets[group.facet]}
          </h2>
          <FacetList links={group.links} without={group.without} locale={locale} />
        </section>
      ))}
    </nav>
  )
}
