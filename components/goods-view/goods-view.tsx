import { Fragment } from 'react'
import { AnyChart } from '@/components/chart/any-chart'
import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { Island } from '@/components/island/island'
import type { ViewProps } from '@/components/page/view'
import { SourceText } from '@/components/source-text/source-text'
import type { GoodsPage, NamedGood } from '@/lib/collections/goods-explorer'
import { labours } from '@/lib/goods/listed'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { startWords } from '@/lib/goods/table-words'
import { formatMoment } from '@/lib/laws/moment'
import { goodsRows, routes } from '@/lib/routes'
import { GoodsApp } from './goods-app.client'

/** All goods that the list names: by sector and by country as plain links, and as a table for who asks for it. */
export function GoodsView({ locale, data }: ViewProps<GoodsPage>) {
  const { charts, edition, counts, families, sectors, countries } = data
  const { goods: words, goodsPages } = messagesOf(locale)
  const given = { locale, words: startWords(locale), rows: goodsRows(locale) }
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[]} />
      <h1 className="max-w-3xl pt-4 font-serif text-3xl font-[650]">{words.title}</h1>
      <p className="mt-4 max-w-3xl text-lg">{words.summary}</p>
      <p className="mt-4 max-w-3xl border-s-[6px] border-blaze bg-sunken p-5">{edition.caution}</p>
      <p className="mt-4 max-w-3xl text-muted">
        {fill(words.edition, { name: edition.name, published: formatMoment(edition.published, locale) })}{' '}
        {fill(words.counts, {
          pairs: counts.rows,
          named: counts.goods,
          places: counts.countries,
          inputs: counts.inputs,
        })}
      </p>
      <p className="mt-2 print:hidden">
        <a href={routes.sourcing(locale)} className="inline-flex min-h-11 items-center font-semibold link">
          {words.sheet}
        </a>
      </p>
      <div data-zip="without" className="mt-2">
        <Island name="goods-app" props={given} waits>
          <GoodsApp {...given} />
        </Island>
      </div>
      <nav aria-label={words.sectors} className="mt-8 print:hidden">
        <ul className="flex flex-wrap gap-x-5">
          {[
            ['families', words.families],
            ...sectors.map(({ sector }) => [sector, goodsPages.sectors[sector]]),
            ['countries', words.countries],
          ].map(([id, label]) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-flex min-h-11 items-center link">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="mt-4 max-w-3xl text-sm text-muted">{words.shortSays}</p>
      <Group id="families" title={words.families} says={words.familiesSay}>
        <GoodsList goods={families} locale={locale} />
      </Group>
      {sectors.map(({ sector, goods }) => (
        <Group key={sector} id={sector} title={goodsPages.sectors[sector]}>
          <GoodsList goods={goods} locale={locale} />
        </Group>
      ))}
      <Group id="countries" title={words.countries} says={words.countriesSay}>
        <ul className="columns-2 gap-x-8 md:columns-4">
          {countries.map(({ code, name, goods }) => (
            <li key={code} className="break-inside-avoid py-0.5">
              <a href={routes.country(locale, code)} className="inline-block py-1 link">
                {name}
              </a>{' '}
              <span className="text-sm text-muted">{goods}</span>
            </li>
          ))}
        </ul>
      </Group>
      <div className="mt-10 grid gap-x-8 md:grid-cols-2 print:hidden">
        {charts.map(chart => (
          <AnyChart key={chart.id} chart={chart} locale={locale} heading="h2" />
        ))}
      </div>
      <Changes data={data} locale={locale} />
      <section aria-labelledby="sources" className="mt-12 max-w-3xl border-t-2 border-ink pt-5">
        <h2 id="sources" className="text-lg font-bold">
          {messagesOf(locale).article.sources}
        </h2>
        <p className="print-address mt-2">
          <SourceText source={edition.source} />
        </p>
      </section>
    </>
  )
}

function Group({ id, title, says, children }: { id: string; title: string; says?: string; children: React.ReactNode }) {
  return (
    <section aria-labelledby={id} className="later mt-10">
      <h2 id={id} className="mb-3 border-b-2 border-ink pb-1 font-serif text-2xl font-[650]">
        {title}
      </h2>
      {says && <p className="mb-3 max-w-3xl text-sm text-muted">{says}</p>}
      {children}
    </section>
  )
}

/** Goods with for how many countries they are named, and for what. */
function GoodsList({ goods, locale }: { goods: NamedGood[]; locale: Locale }) {
  const { short, in: inCountries } = messagesOf(locale).goods
  return (
    <ul className="gap-x-8 sm:columns-2 lg:columns-3">
      {goods.map(({ id, name, countries, labour }) => (
        <li key={id} className="break-inside-avoid py-1">
          <a href={routes.good(locale, id)} className="inline-block py-1 link">
            {name}
          </a>
          <span className="block text-sm text-muted">
            {fill(inCountries, { countries })}:{' '}
            {labours
              .filter(kind => labour[kind])
              .map(kind => `${short[kind]} ${labour[kind]}`)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What the newest edition added and removed. */
function Changes({ data: { edition, added, removed }, locale }: { data: GoodsPage; locale: Locale }) {
  const { goods: words } = messagesOf(locale)
  if (added.count + removed.length === 0) return null
  return (
    <Group id="changes" title={fill(words.changes, { edition: edition.id })}>
      {added.count > 0 && (
        <>
          <h3 className="font-bold">{fill(words.added, { count: added.count })}</h3>
          <p className="mt-1 max-w-3xl">
            {added.goods.map(({ id, name, countries }, index) => (
              <Fragment key={id}>
                {index > 0 && '; '}
                {name}: {countries.join(', ')}
              </Fragment>
            ))}
            .
          </p>
        </>
      )}
      {removed.length > 0 && (
        <>
          <h3 className="mt-4 font-bold">{words.removed}</h3>
          <ul>
            {removed.map(({ good, name, country, countryName, gone }) => (
              <li key={good + country}>{fill(words.removedSays, { good: name, country: countryName, gone })}</li>
            ))}
          </ul>
        </>
      )}
    </Group>
  )
}
