import { Drawing } from '@/components/drawing/drawing'
import { FacetList } from '@/components/facet-nav/facet-list'
import { Ways } from '@/components/leads/ways'
import type { FacetLink } from '@/lib/content/facets'
import { locales, type Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { site } from '@/lib/site'

/** What readers see at an address that is none: the nearest pages, the ways that are always there, and the regions. */
export function NotFoundView({ locale, regions }: { locale: Locale; regions: FacetLink[] }) {
  const messages = messagesOf(locale)
  const ways = [
    { title: messages.search.title, address: routes.search(locale) },
    { title: messages.notFound.help, address: routes.help(locale) },
    { title: messages.home.name, address: routes.home(locale) },
  ]
  return (
    <>
      <header className="flex items-center gap-6 pt-8 pb-6">
        <Drawing name="nothing" className="hidden size-24 shrink-0 md:block" />
        <div className="max-w-3xl">
          <h1 className="font-serif text-2xl font-[650]">{messages.notFound.title}</h1>
          <p className="mt-2 text-lg text-muted">{messages.notFound.says}</p>
          {/* A host sends one page at every address that is none, whatever language was looked for. */}
          {locales
            .filter(other => other !== locale)
            .map(other => (
              <p key={other} lang={other} className="mt-3">
                {messagesOf(other).notFound.title}.{' '}
                <a href={routes.home(other)} hrefLang={other} className="font-semibold link">
                  {messagesOf(other).home.name}
                </a>{' '}
                ·{' '}
                <a href={routes.help(other)} hrefLang={other} className="font-semibold link">
                  {messagesOf(other).notFound.help}
                </a>
              </p>
            ))}
        </div>
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
      <Ways ways={ways} className="mb-10 flex flex-wrap gap-x-8" />
      <section aria-labelledby="regions" className="max-w-xl">
        <h2 id="regions" className="mb-2 text-lg font-bold">
          {messages.home.regions}
        </h2>
        <FacetList links={regions} locale={locale} />
      </section>
    </>
  )
}
