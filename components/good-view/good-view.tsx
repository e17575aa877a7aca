import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { ArticleLine, Leads } from '@/components/country-view/leads'
import { Section } from '@/components/country-view/section'
import type { ViewProps } from '@/components/page/view'
import { SourceList } from '@/components/source-text/source-list'
import type { GoodPage, ListedIn } from '@/lib/collections/goods'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { OrderList } from './order-list'

/** A good, or a family of goods: for which countries it is listed, orders, laws, articles, and where this comes from. */
export function GoodView({ locale, data }: ViewProps<GoodPage>) {
  const { name, sector, family, goods, orders, laws, articles, removed } = data
  const { goodsPages: words, countries } = messagesOf(locale)
  const isFamily = sector === undefined
  const listed = new Set(goods.flatMap(good => good.countries.map(({ country }) => country)))
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: words.all, href: routes.goods(locale) }]} />
      <header className="max-w-3xl pt-4">
        <h1 className="font-serif text-3xl font-[650]">{name}</h1>
        <p className="mt-3 text-lg">
          {words.listed(listed.size)}
          {sector && ` · ${words.sectors[sector]}`}
          {family && (
            <>
              {' '}
              · {words.family}{' '}
              <a href={family.address} className="link">
                {family.title}
              </a>
            </>
          )}
        </p>
        <p className="mt-4 border-s-4 border-blaze ps-4">{data.caution}</p>
      </header>
      <div className="max-w-4xl">
        {goods.map(good => (
          <Listed key={good.id} good={good} isFamily={isFamily} firstEdition={data.firstEdition} locale={locale} />
        ))}
        {removed.length > 0 && (
          <Section id="removed" title={words.removed}>
            <ul>
              {removed.map(({ country, until, gone }) => (
                <li key={country + gone}>{words.removedSays(country, until, gone)}</li>
              ))}
            </ul>
          </Section>
        )}
        {orders.length > 0 && (
          <Section id="orders" title={words.orders}>
            <p className="mb-2 text-muted">{countries.ordersSay}</p>
            <OrderList orders={orders} locale={locale} />
          </Section>
        )}
        <Section id="laws" title={words.laws}>
          <Leads leads={[...laws, { title: countries.whichLaws, address: routes.lawsTool(locale) }]} />
        </Section>
        <Section id="articles" title={words.articles}>
          {articles.length === 0 ? (
            <p>{words.noArticles}</p>
          ) : (
            <ul>
              {articles.map(article => (
                <ArticleLine key={article.address} article={article} locale={locale} />
              ))}
            </ul>
          )}
        </Section>
        <SourceList sources={data.sources} locale={locale} />
      </div>
    </>
  )
}

interface ListedProps {
  good: ListedIn
  /** Whether it is one of several, with a heading of its own. */
  isFamily: boolean
  firstEdition: string
  locale: Locale
}

const cell = 'border-b border-line py-2 pe-5 text-start align-top'

/** The countries for which a good is listed. */
function Listed({ good: { id, name, countries }, isFamily, firstEdition, locale }: ListedProps) {
  const { goodsPages: words } = messagesOf(locale)
  return (
    <section aria-label={name} className="mt-8">
      {isFamily && (
        <h2 className="font-serif text-xl font-[650]">
          <a href={routes.good(locale, id)} className="link-quiet">
            {name}
          </a>
        </h2>
      )}
      {countries.length > 0 && (
        <div role="group" aria-label={name} tabIndex={0} className="overflow-x-auto print:overflow-visible">
          <table className="w-full text-table">
            <thead>
              <tr>
                {[words.country, words.kind, words.since].map(column => (
                  <th key={column} scope="col" className={`${cell} font-semibold text-muted`}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {countries.map(({ country, address, kinds, since, inputFrom, note }) => (
                <tr key={address + (inputFrom ?? '')}>
                  <th scope="row" className={`${cell} font-normal`}>
                    <a href={address} className="link">
                      {country}
                    </a>
                  </th>
                  <td className={cell}>
                    {inputFrom ? words.inputFrom(inputFrom) : kinds.map(kind => words.kinds[kind]).join(', ')}
                    {note && <span className="block text-sm text-muted">{note}</span>}
                  </td>
                  <td className={cell}>{since === firstEdition ? words.orEarlier(since) : since}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
