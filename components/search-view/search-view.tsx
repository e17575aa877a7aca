import { FoldedList } from '@/components/facet-nav/folded-list'
import { Island } from '@/components/island/island'
import type { ViewProps } from '@/components/page/view'
import type { SearchPage } from '@/lib/collections/search'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { site } from '@/lib/site'
import { SearchApp } from './search-app.client'

/** The search page: the search itself, and the lists that reach everything without it. */
export function SearchView({ locale, data: { lists } }: ViewProps<SearchPage>) {
  const messages = messagesOf(locale)
  const given = {
    locale,
    words: { search: messages.search, facets: messages.facets },
    hint: messages.searchPage.summary,
  }
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
              <FoldedList facet={facet} links={links} locale={locale} />
            </section>
          ))}
        </div>
      </section>
    </>
  )
}
