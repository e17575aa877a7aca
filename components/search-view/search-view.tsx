import { FacetList } from '@/components/facet-nav/facet-list'
import { Island } from '@/components/island/island'
import type { ViewProps } from '@/components/page/view'
import type { SearchPage } from '@/lib/collections/search'
import type { FacetLink } from '@/lib/content/facets'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { site } from '@/lib/site'
import { SearchApp } from './search-app.client'

/** The search page: the search itself, and the lists that reach everything without it. */
export function SearchView({ locale, data: { lists } }: ViewProps<SearchPage>) {
  const messages = messagesOf(locale)
  const given = { locale, hint: messages.searchPage.summary }
  return (
    <>
      {/* What the search asks for first comes while its code is still on the way. */}
      <link rel="preload" href={routes.searchManifest(locale)} as="fetch" crossOrigin="anonymous" />
      {/* Named here alone: nobody's browser should come to list the hub for having read an article. */}
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={site.name}
        href={routes.openSearch(locale)}
      />
      <h1 className="pt-3 pb-1 font-serif text-2xl font-[650] sm:pt-8 sm:pb-4">{messages.search.title}</h1>
      <p data-zip="only" className="mb-6 border-s-[6px] border-blaze bg-sunken p-5">
        {messages.offline.zip.search}
      </p>
      <noscript data-zip="without">
        <p className="mb-6 border-s-[6px] border-blaze bg-sunken p-5">{messages.searchPage.noScript}</p>
      </noscript>
      <div data-zip="without">
        <Island name="search-app" props={given}>
          <SearchApp {...given} />
        </Island>
      </div>
      <section id="browse" aria-labelledby="browse-title" className="mt-16 border-t border-line pt-8">
        <h2 id="browse-title" tabIndex={-1} className="mb-5 font-serif text-2xl font-[650]">
          {messages.search.browse}
        </h2>
        <div className="grid gap-x-8 gap-y-8 sm:grid-cols-2 lg:grid-cols-5">
          {lists.map(({ facet, links }) => (
            <section key={facet}>
              <h3 className="mb-1 border-b border-line pb-1.5 text-sm font-semibold text-muted">
                {messages.facets[facet]}
              </h3>
              <FoldedList links={links} more={messages.search.moreValues[facet]} locale={locale} />
            </section>
          ))}
        </div>
      </section>
    </>
  )
}

/** Of a facet with more than so many values, the rest is folded. */
const shownWhole = 12
const shownAtOnce = 8

/** The values that most articles have; the rest unfolds. Laying out all of them would hold up the box on a slow phone. */
function FoldedList({ links, more, locale }: { links: FacetLink[]; more: (count: number) => string; locale: Locale }) {
  const first = new Set(
    links.toSorted((a, b) => b.count - a.count).slice(0, links.length > shownWhole ? shownAtOnce : shownWhole),
  )
  const rest = links.filter(link => !first.has(link))
  return (
    <>
      <FacetList links={links.filter(link => first.has(link))} locale={locale} />
      {rest.length > 0 && (
        <details>
          <summary className="min-h-9 cursor-pointer py-1 text-sm link">{more(rest.length)}</summary>
          <FacetList links={rest} locale={locale} />
        </details>
      )}
    </>
  )
}
