import { FacetList } from '@/components/facet-nav/facet-list'
import { PageFrame } from '@/components/page-frame/page-frame'
import { siteAddresses } from '@/lib/content/addresses'
import { alternatesOfAll } from '@/lib/content/alternates'
import { facetLinks } from '@/lib/content/facets'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { NearestAddresses } from './nearest-addresses.client'

/** What readers see at an address that is none: search, the nearest addresses, and the regions. */
export function NotFoundView({ locale }: { locale: Locale }) {
  const messages = messagesOf(locale)
  return (
    <PageFrame locale={locale} alternates={alternatesOfAll(routes.home)}>
      <header className="max-w-3xl pt-10 pb-8">
        <h1 className="font-serif text-3xl font-[650]">{messages.notFound.title}</h1>
        <p className="mt-3 text-lg text-muted">{messages.notFound.says}</p>
      </header>
      <NearestAddresses title={messages.notFound.nearest} addresses={siteAddresses()} />
      <section aria-labelledby="regions" className="max-w-xl">
        <h2 id="regions" className="mb-2 text-lg font-bold">
          {messages.home.regions}
        </h2>
        <FacetList links={facetLinks(locale, {}, 'region')} locale={locale} />
      </section>
    </PageFrame>
  )
}
