import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { FacetList } from '@/components/facet-nav/facet-list'
import type { ViewProps } from '@/components/page/view'
import { Rooms } from '@/components/rooms/rooms'
import type { SiteMapPage } from '@/lib/collections/site-map'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

/** Every room of the hub, and the lists that some of them lead to. */
export function SiteMapView({ locale, data: { menu, lists } }: ViewProps<SiteMapPage>) {
  const { siteMap, facets } = messagesOf(locale)
  const address = routes.siteMap(locale)
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[]} />
      <header className="max-w-3xl pt-4 pb-8">
        <h1 className="font-serif text-3xl font-[650]">{siteMap.title}</h1>
        <p className="mt-3 text-lg">{siteMap.summary}</p>
      </header>
      <Rooms locale={locale} menu={menu} address={address} here={address} />
      {lists
        .filter(({ links }) => links.length > 0)
        .map(({ facet, links }) => (
          <section key={facet} aria-labelledby={facet} className="mt-12">
            <h2 id={facet} className="mb-3 font-serif text-2xl font-[650]">
              {facets[facet]}
            </h2>
            <div className="gap-x-14 sm:columns-2 lg:columns-4">
              <FacetList links={links} locale={locale} />
            </div>
          </section>
        ))}
    </>
  )
}
