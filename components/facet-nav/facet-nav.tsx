import { facetGroups } from '@/lib/content/facets'
import type { Filter } from '@/lib/content/lists'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { FacetList } from './facet-list'

/** The ways to narrow a list: plain links to pages that exist, each with its count. */
export function FacetNav({ locale, filter }: { locale: Locale; filter: Filter }) {
  const messages = messagesOf(locale)
  return (
    <nav
      id="narrow"
      aria-label={messages.narrow}
      className="later grid content-start gap-7 sm:grid-cols-2 lg:grid-cols-1 print:hidden"
    >
      {facetGroups(locale, filter).map(group => (
        <section key={group.facet}>
          <h2 className="mb-1 border-b border-line pb-1.5 text-sm font-semibold text-muted">
            {messages.facets[group.facet]}
          </h2>
          <FacetList links={group.links} without={group.without} locale={locale} />
        </section>
      ))}
    </nav>
  )
}
