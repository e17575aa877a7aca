import { Type } from '@sinclair/typebox'
import { group, list, moment, oneOf } from '../../../content/schema/fields'
import { goodSectors, orderKinds, orderStates } from '../../../content/schema/values'
import { familiesIn, firstEdition, goodOf, goodsIn, listingsEdition, listingsIn, ordersIn } from '../../goods/read'
import { messagesOf } from '../../i18n/messages'
import { routes } from '../../routes'
import { site } from '../../site'
import { countryName } from '../../taxonomy/countries'
import { text, uri } from '../fields'
import { tableOf } from '../table'

/** The goods themselves, and families of them. */
export const goodsTable = tableOf({
  name: 'goods',
  says: 'A good that some list names, or a family of goods',
  title: locale => messagesOf(locale).openData.page.tableNames.goods,
  page: routes.goods,
  row: group({
    id: text('Its part of the address; the same in all languages'),
    url: uri('Its page'),
    name: text(),
    also: list(text(), 'Other names, in all languages'),
    sector: Type.Optional(oneOf(goodSectors, 'Missing of a family')),
    family: Type.Optional(text('The family that it belongs to')),
  }),
  rows: locale =>
    [...familiesIn(locale), ...goodsIn(locale)].map(({ id, name, also, ...good }) => ({
      id,
      url: site.url + routes.good(locale, id),
      name,
      also,
      sector: 'sector' in good ? good.sector : undefined,
      family: 'family' in good ? good.family : undefined,
    })),
})

const listed = (description: string) => Type.Boolean({ description })

/** Which good of which country is on the list. */
export const listingsTable = tableOf({
  name: 'listings',
  says: 'A good of a country that the United States’ Department of Labor has reason to believe is made with child or forced labour. What has no row is not free of it',
  title: locale => messagesOf(locale).openData.page.tableNames.listings,
  page: routes.goods,
  path: locale => `/${locale}/lists/listings/`,
  row: group({
    good: text('Id of the good'),
    goodName: text(),
    url: uri('The page of the good'),
    country: text('ISO 3166-1 alpha-2'),
    countryName: text(),
    child: listed('Listed for child labour'),
    forced: listed('Listed for forced labour'),
    forcedChild: listed('Listed for forced child labour'),
    since: text('First edition at hand that has it'),
    sinceOrEarlier: Type.Boolean({
      description: 'Whether that is the first edition at hand: it may have been listed before',
    }),
    inputFrom: Type.Optional(
      text('Country of the listed input, where the good is made with one and not listed itself'),
    ),
    note: Type.Optional(text('Where sources differ')),
    edition: moment('When the edition came out'),
    source: text('Whose list it is'),
  }),
  rows: locale => {
    const { published, source } = listingsEdition(locale)
    const first = firstEdition(locale)
    return listingsIn(locale).map(({ good, country, child, forced, forcedChild, since, inputFrom, note }) => ({
      good,
      goodName: goodOf(locale, good).name,
      url: site.url + routes.good(locale, good),
      country,
      countryName: countryName(country, locale),
      child: child ?? false,
      forced: forced ?? false,
      forcedChild: forcedChild ?? false,
      since,
      sinceOrEarlier: since === first,
      inputFrom,
      note,
      edition: published,
      source: `${source.title}, ${source.publisher}`,
    }))
  },
})

/** Orders that stop goods at the border of the United States. */
export const ordersTable = tableOf({
  name: 'orders',
  says: 'An order or finding of United States customs on goods; the list is not complete, and what was issued may have ended since',
  title: locale => messagesOf(locale).openData.page.tableNames.orders,
  page: routes.goods,
  path: locale => `/${locale}/lists/orders/`,
  row: group({
    date: moment('Day or month of the order'),
    kind: oneOf(orderKinds),
    product: text(),
    goods: list(text(), 'Ids of the goods'),
    country: Type.Optional(text('ISO 3166-1 alpha-2; missing where it is not certain')),
    entity: Type.Optional(text('As the order names it')),
    state: oneOf(orderStates, 'issued: seen as issued, and not looked up since'),
    stateDate: Type.Optional(moment('Of the last change that was seen')),
    publisher: text(),
    link: Type.Optional(uri('Where it was read')),
    confidence: oneOf(['official', 'press', 'unconfirmed']),
    note: Type.Optional(text()),
  }),
  rows: locale => ordersIn(locale).map(({ url, goods = [], ...order }) => ({ ...order, goods, link: url })),
})
