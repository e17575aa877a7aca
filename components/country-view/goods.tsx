import type { Dossier } from '@/lib/collections/dossier'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { OrderList } from '@/components/good-view/order-list'
import { Marks } from './marks'
import { Section } from './section'

interface GoodsProps {
  dossier: Dossier
  locale: Locale
}

/** The country's goods on the list by sector, forced and child labour told apart. */
export function CountryGoods({ dossier: { goods, goodsEdition }, locale }: GoodsProps) {
  const { countries: words, goodsPages } = messagesOf(locale)
  return (
    <Section id="goods" title={words.goods}>
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[12rem_1fr] print:grid-cols-[9rem_1fr] print:gap-y-0">
        {goods.map(({ sector, goods: of }) => (
          <div key={sector} className="contents">
            <dt className="font-semibold">{goodsPages.sectors[sector]}</dt>
            <dd>
              {of.map(({ good, name, kinds, since, inputFrom }, index) => (
                <span key={good + (inputFrom ?? '')}>
                  {index > 0 && '; '}
                  <a href={routes.good(locale, good)} className="link">
                    {name}
                  </a>{' '}
                  <span className="text-muted">
                    (
                    {inputFrom
                      ? fill(goodsPages.inputFrom, { country: inputFrom })
                      : kinds.map((kind, at) => (
                          <span key={kind} className={kind === 'child' ? undefined : 'font-semibold text-ink'}>
                            {at > 0 && <span className="font-normal text-muted">, </span>}
                            {goodsPages.kinds[kind]}
                          </span>
                        ))}
                    , {since})
                  </span>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-sm text-muted print:mt-1 print:text-[0.9em]">
        {fill(words.goodsOf, { edition: goodsEdition.name })} {goodsEdition.caution}
        <Marks sources={goodsEdition.sources} locale={locale} />
      </p>
    </Section>
  )
}

/** Orders of United States customs on goods from the country. */
export function CountryOrders({ dossier: { orders }, locale }: GoodsProps) {
  const { countries: words } = messagesOf(locale)
  return (
    <Section id="orders" title={words.orders}>
      <p className="mb-2 text-muted">{words.ordersSay}</p>
      <OrderList orders={orders} locale={locale} />
    </Section>
  )
}
