import type { FacetGroup } from '@/lib/content/facets'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { FoldedList } from './folded-list'

interface FacetNavProps {
  locale: Locale
  groups: FacetGroup[]
  /** Whether it stands below its list, as wide as the page, and not beside it. */
  isBelow?: boolean
}

/** The ways to narrow a list: plain links to pages that exist, each with its count, long groups folded. */
export function FacetNav({ locale, groups, isBelow = false }: FacetNavProps) {
  const messages = messagesOf(locale)
  return (
    <nav
      id="narrow"
      aria-label={messages.narrow}
      className={`later grid content-start gap-x-10 gap-y-6 sm:grid-cols-2 print:hidden ${isBelow ? 'lg:grid-cols-4' : 'lg:grid-cols-1'}`}
    >
      {groups.map(({ facet, links, without }) => (
        <section key={facet}>
          <h2 className="mb-1 border-b border-line pb-1.5 text-sm font-semibold text-muted">
            {messages.facets[facet]}
          </h2>
          <FoldedList facet={facet} links={links} without={without} locale={locale} />
        </section>
      ))}
    </nav>
  )
}
