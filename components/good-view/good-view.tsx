import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { ArticleLine, Leads } from '@/components/country-view/leads'
import { Section } from '@/components/country-view/section'
import type { ViewProps } from '@/components/page/view'
import { SourceList } from '@/components/source-text/source-list'
import type { GoodPage, ListedIn } from '@/lib/collections/goods'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { OrderList } from './order-list'

/** A good, or a family of goods: for which countries it is listed, orders, laws, articles, and where this comes from. */
export function GoodView({ locale, data }: ViewProps<GoodPage>) {
  const { id, name, sector, family, goods, orders, laws, articles, removed } = data
  const { goodsPages: words, countries } = messagesOf(locale)
  const listed = new Set(goods.flatMap(good => good.countries.map(({ country }) => country)))
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: words.all, href: routes.goods(locale) }]} />
      <header className="max-w-3xl pt-4">
        <h1 className="font-serif text-3xl font-[650]">{name}</h1>
        <p className="mt-3 text-lg">
          {fill(words.listed, { count: listed.size })}
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
        <p className="mt-2 print:hidden">
          <a
            href={`${routes.sourcing(locale)}#goods=${id}`}
            className="inline-flex min-h-11 items-center font-semibold link"
          >
            {words.sheet}
          </a>
        </p>
      </header>
      <div className="max-w-4xl">
        <Listed name={name} goods={goods} firstEdition={data.firstEdition} locale={locale} />
        {removed.length > 0 && (
          <Section id="removed" title={words.removed}>
            <ul>
              {removed.map(({ country, until, gone }) => (
                <li key={country + gone}>{fill(words.removedSays, { country, until, gone })}</li>
              ))}
            </ul>
          </Section>
        )}
        {orders.length > 0 && (
          <Section id="orders" title={countries.orders}>
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
  name: string
  goods: ListedIn[]
  firstEdition: string
  locale: Locale
}

const cell = 'border-b border-line py-2 pe-5 text-start align-top'

/** The countries for which a good is listed; of several goods each in its rows. */
function Listed({ name, goods, firstEdition, locale }: ListedProps) {
  const { goodsPages: words } = messagesOf(locale)
  const isOne = goods.length === 1
  if (goods.every(({ countries }) => countries.length === 0)) return null
  return (
    <div role="group" aria-label={name} tabIndex={0} className="mt-8 overflow-x-auto print:overflow-visible">
      <table className="w-full text-table">
        <thead>
          <tr>
            {[...(isOne ? [] : [words.name]), words.country, words.kind, words.since].map(column => (
              <th key={column} scope="col" className={`${cell} font-semibold text-muted`}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {goods.map(({ id, name: called, countries }) => (
          <tbody key={id}>
            {countries.map(({ country, address, kinds, since, inputFrom, note }, index) => (
              <tr key={address + (inputFrom ?? '')}>
                {!isOne && index === 0 && (
                  <th scope="rowgroup" rowSpan={countries.length} className={cell}>
                    <a href={routes.good(locale, id)} className="link">
                      {called}
                    </a>
                  </th>
                )}
                <th scope="row" className={`${cell} font-normal`}>
                  <a href={address} className="link">
                    {country}
                  </a>
                </th>
                <td className={cell}>
                  {inputFrom
                    ? fill(words.inputFrom, { country: inputFrom })
                    : kinds.map(kind => words.kinds[kind]).join(', ')}
                  {note && <span className="block text-sm text-muted">{note}</span>}
                </td>
                <td className={cell}>{since === firstEdition ? fill(words.orEarlier, { year: since }) : since}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
