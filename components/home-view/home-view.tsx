import { ArticleCard } from '@/components/article-card/article-card'
import { FacetList } from '@/components/facet-nav/facet-list'
import type { ViewProps } from '@/components/page/view'
import { SearchForm } from '@/components/search-form/search-form'
import { StructuredDataBlock } from '@/components/structured-data/structured-data'
import { UntranslatedList } from '@/components/untranslated-list/untranslated-list'
import type { HomePage } from '@/lib/collections/hub'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

/** The home page: what the hub is, search, ways in, regions, types, topics and the newest articles. */
export function HomeView({ locale, data }: ViewProps<HomePage>) {
  const messages = messagesOf(locale)
  return (
    <>
      <div className="grid grid-cols-1 gap-x-16 gap-y-12 pt-10 pb-16 md:pt-16 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div>
          <h1 className="max-w-2xl font-serif text-3xl font-[650]">{messages.home.title}</h1>
          <p className="mt-5 mb-8 max-w-xl text-lg text-muted">{messages.home.lead}</p>
          <SearchForm locale={locale} id="search-home" />
        </div>
        <WaysIn ways={data.waysIn} locale={locale} />
      </div>

      <section aria-labelledby="regions" className="border-t border-line py-12">
        <h2 id="regions" className="mb-3 font-serif text-2xl font-[650]">
          {messages.home.regions}
        </h2>
        <div className="gap-x-14 sm:columns-2">
          <FacetList links={data.regions} locale={locale} />
        </div>
        <p className="mt-2 flex flex-wrap gap-x-6">
          <a href={routes.regions(locale)} className="inline-flex min-h-11 items-center link">
            {messages.regions.title}
          </a>
          <a href={routes.countries(locale)} className="inline-flex min-h-11 items-center link">
            {messages.worldMap.all}
          </a>
        </p>
      </section>

      <section aria-labelledby="latest" className="later border-t border-line py-12">
        <h2 id="latest" className="mb-8 font-serif text-2xl font-[650]">
          {messages.home.latest}
        </h2>
        {data.latest.map(article => (
          <ArticleCard key={article.slug} article={article} locale={locale} />
        ))}
        <p className="border-t border-line pt-6">
          <a href={routes.articles(locale)} className="inline-flex min-h-11 items-center font-semibold link">
            {messages.home.all(data.count)}
          </a>
        </p>
        <UntranslatedList locale={locale} articles={data.untranslated} />
      </section>

      <div className="later grid gap-x-16 gap-y-10 border-t border-line pt-12 lg:grid-cols-[22rem_1fr]">
        <section aria-labelledby="types">
          <h2 id="types" className="mb-3 font-serif text-2xl font-[650]">
            {messages.home.types}
          </h2>
          <FacetList links={data.types} locale={locale} />
          <p className="mt-6">
            <a href={routes.indicators(locale)} className="inline-flex min-h-11 items-center font-semibold link">
              {messages.indicators.title}
            </a>
          </p>
        </section>
        <section aria-labelledby="topics">
          <h2 id="topics" className="mb-3 font-serif text-2xl font-[650]">
            {messages.home.topics}
          </h2>
          <div className="sm:columns-2 sm:gap-x-10">
            <FacetList links={data.topics} locale={locale} />
          </div>
        </section>
      </div>
      <StructuredDataBlock data={data.structured} />
    </>
  )
}

/** For each kind of reader, the page or the list that answers their first question. */
function WaysIn({ ways, locale }: { ways: HomePage['waysIn']; locale: Locale }) {
  const messages = messagesOf(locale)
  return (
    <nav aria-labelledby="ways-in">
      <h2 id="ways-in" className="border-b-4 border-blaze pb-2 text-lg font-bold">
        {messages.home.waysIn}
      </h2>
      <ul className="divide-y divide-line">
        {ways.map(way => (
          <li key={way.who} className="py-3.5">
            <a href={way.href} className="group block">
              <span className="font-semibold text-accent group-hover:underline">{way.who}</span>
              <span className="block text-sm text-muted">{way.ask}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
