import { ArticleCard } from '@/components/article-card/article-card'
import { Leads } from '@/components/leads/leads'
import { AllDates, NextDates } from '@/components/next-dates/next-dates'
import type { ViewProps } from '@/components/page/view'
import { StructuredDataBlock } from '@/components/structured-data/structured-data'
import { UntranslatedList } from '@/components/untranslated-list/untranslated-list'
import type { HomePage } from '@/lib/collections/home'
import { formatDay } from '@/lib/dates'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { CountriesMap } from './countries-map'
import { Hero } from './hero'
import { Needs } from './needs'

/** The home page: three needs on the first screen; below it the map, what is new, one thing explained, what to read. */
export function HomeView({ locale, data }: ViewProps<HomePage>) {
  const { home } = messagesOf(locale)
  return (
    <>
      <Hero locale={locale} />
      <Needs locale={locale} data={data} />
      <Readers readers={data.readers} locale={locale} />
      <CountriesMap map={data.map} locale={locale} />
      <div className="later grid gap-x-16 gap-y-10 py-10 lg:grid-cols-2">
        <section aria-labelledby="changed">
          <h2 id="changed" className="mb-4 font-serif text-2xl font-[650]">
            {home.changed}
          </h2>
          <Changes changes={data.changes} locale={locale} />
        </section>
        {data.dates.next.length > 0 && (
          <section aria-labelledby="dates">
            <h2 id="dates" className="mb-4 font-serif text-2xl font-[650]">
              {home.dates}
            </h2>
            <NextDates dates={data.dates} locale={locale} />
            <AllDates locale={locale} />
          </section>
        )}
      </div>
      <section aria-labelledby="latest" className="later border-t border-line py-10">
        <h2 id="latest" className="mb-8 font-serif text-2xl font-[650]">
          {home.latest}
        </h2>
        {data.latest.map(article => (
          <ArticleCard key={article.slug} article={article} locale={locale} />
        ))}
        <p className="border-t border-line pt-6">
          <a href={routes.articles(locale)} className="inline-flex min-h-11 items-center font-semibold link">
            {fill(home.all, { count: data.count })}
          </a>
        </p>
        <UntranslatedList locale={locale} articles={data.untranslated} />
      </section>
      {data.explained && <Explained explained={data.explained} locale={locale} />}
      <section aria-labelledby="reading" className="later pt-10">
        <h2 id="reading" className="mb-4 font-serif text-2xl font-[650]">
          {home.reading}
        </h2>
        <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-5">
          {data.readers.map(({ who, address, read }) => (
            <section key={address}>
              <h3 className="border-t-4 border-line pt-2 font-semibold">
                <a href={address} className="inline-block py-1 link-quiet">
                  {who}
                </a>
              </h3>
              <ul>
                <Leads leads={read} />
              </ul>
            </section>
          ))}
        </div>
      </section>
      <StructuredDataBlock data={data.structured} />
    </>
  )
}

/** The door to the page of each kind of reader. */
function Readers({ readers, locale }: { readers: HomePage['readers']; locale: Locale }) {
  return (
    <nav aria-labelledby="readers" className="py-6">
      <h2 id="readers" className="sr-only">
        {messagesOf(locale).home.readers}
      </h2>
      <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2 lg:grid-cols-5">
        {readers.map(({ who, ask, address }) => (
          <li key={address}>
            <a href={address} className="group block min-h-11 py-2">
              <span className="font-semibold text-accent group-hover:underline">{who}</span>
              <span className="block text-sm text-muted">{ask}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Changes({ changes, locale }: { changes: HomePage['changes']; locale: Locale }) {
  const { home } = messagesOf(locale)
  return (
    <>
      <ul>
        {changes.map(({ kind, day, title, address }) => (
          <li key={address} className="border-t border-line py-2.5">
            <span className="text-sm text-muted">
              <time dateTime={day}>{formatDay(day, locale)}</time> · {home.kinds[kind]}
            </span>{' '}
            <a href={address} className="block font-semibold link-quiet">
              {title}
            </a>
          </li>
        ))}
      </ul>
      <p className="border-t border-line pt-2">
        <a href={routes.corrections(locale)} className="inline-flex min-h-11 items-center font-semibold link">
          {home.allChanges}
        </a>
      </p>
    </>
  )
}

/** An indicator of forced labour. */
function Explained({ explained, locale }: { explained: NonNullable<HomePage['explained']>; locale: Locale }) {
  const { home, indicators } = messagesOf(locale)
  return (
    <section aria-labelledby="explained" className="later border-s-[6px] border-blaze bg-sunken px-5 py-6 md:px-8">
      <p className="text-sm text-muted">{home.explained}</p>
      <h2 id="explained" className="mt-1 font-serif text-2xl font-[650]">
        {explained.title}
      </h2>
      <p className="mt-3 max-w-3xl font-serif text-lg">{explained.summary}</p>
      <p className="mt-3 flex flex-wrap gap-x-6">
        <a href={explained.address} className="inline-flex min-h-11 items-center font-semibold link">
          {home.explainedMore}
        </a>
        <a href={routes.indicators(locale)} className="inline-flex min-h-11 items-center link">
          {indicators.title}
        </a>
      </p>
    </section>
  )
}
