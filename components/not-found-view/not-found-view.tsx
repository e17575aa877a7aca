import { FacetList } from '@/components/facet-nav/facet-list'
import type { FacetLink } from '@/lib/content/facets'
import { locales, type Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { site } from '@/lib/site'

/** What readers see at an address that is none: search, the nearest addresses, and the regions. */
export function NotFoundView({ locale, regions }: { locale: Locale; regions: FacetLink[] }) {
  const messages = messagesOf(locale)
  return (
    <>
      <header className="max-w-3xl pt-10 pb-8">
        <h1 className="font-serif text-3xl font-[650]">{messages.notFound.title}</h1>
        <p className="mt-3 text-lg text-muted">{messages.notFound.says}</p>
      </header>
      {/* Filled by public/nearest.js: which address was asked for is known in the browser only. */}
      <section
        aria-labelledby="nearest"
        data-addresses={routes.addresses(locale)}
        data-locales={locales.join(' ')}
        hidden
        className="mb-10"
      >
        <h2 id="nearest" className="mb-2 text-lg font-bold">
          {messages.notFound.nearest}
        </h2>
        <template>
          <ul className="grid gap-2">
            <li>
              <a href={routes.home(locale)} className="link">
                {site.name}
              </a>{' '}
              <span className="text-sm break-all text-muted" />
            </li>
          </ul>
        </template>
      </section>
      <script src="/nearest.js" defer />
      <section aria-labelledby="regions" className="max-w-xl">
        <h2 id="regions" className="mb-2 text-lg font-bold">
          {messages.home.regions}
        </h2>
        <FacetList links={regions} locale={locale} />
      </section>
    </>
  )
}
