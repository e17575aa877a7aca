import { assessmentsTable, tiersTable, treatiesTable } from '../api/tables/countries'
import { countryRecord } from '../api/country-record'
import { listFiles, type DataFile } from '../api/files'
import { alternatesOfAll } from '../content/alternates'
import { listPagesIn, pageSize, type ListPage } from '../content/lists'
import { newest, changedOn } from '../dates'
import { fill } from '../i18n/fill'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { metadataOf, withFeeds } from '../metadata'
import { countryKnown, pageOf, routes } from '../routes'
import { countryName } from '../taxonomy/countries'
import { countryKnowledge } from '../countries/read'
import { countryNamer } from '../helplines/country-names'
import type { SearchEntry } from '../search/entry'
import type { ArticleLine } from './article-lines'
import { joinWords, type Collection } from './collection'
import { countries as index } from './countries-index'
import { compare } from './compare'
import { dossierCsv } from './dossier-csv'
import { dossierOf, knownCountries, type Dossier } from './dossier'
import { listCard } from './lists'
import type { Page, Route } from './route'

/** What the view of a country is given. */
export interface CountryPage {
  dossier: Dossier
  /** Its articles, the newest of this language and all of others. */
  articles: ArticleLine[]
  /** Where the others of this language are, with how many it has in all. */
  more?: { address: string; count: number }
  /** Whether there are a feed and data of its articles in this language. */
  hasList: boolean
}

/** A dossier for every country of which anything is known. */
const country: Route<CountryPage> = {
  // Its styles would make the pages of help and terms heavier than a response.
  template: 'record',
  pages: locale => knownCountries(locale).map(code => toPage(locale, code)),
}

function toPage(locale: Locale, code: string): Page<CountryPage> {
  const address = routes.country(locale, code)
  const list = listPagesIn(locale).get(address)
  const name = countryName(code, locale)
  const facts = { locale, address, alternates: alternatesOfAll(other => routes.country(other, code)) }
  return {
    ...facts,
    title: name,
    changed: newest((list?.articles ?? []).map(changedOn)),
    packs: ['places'],
    ...(list && { card: () => listCard(list) }),
    beside: () => filesOf(locale, code, list),
    head: () => headOf(facts, name, list),
    data: () => dataOf(dossierOf(locale, code), list),
  }
}

function dataOf(dossier: Dossier, list: ListPage | undefined): CountryPage {
  const own = dossier.articles.filter(({ language }) => language === undefined)
  const left = new Set(own.slice(pageSize))
  return {
    dossier,
    articles: dossier.articles.filter(article => !left.has(article)),
    ...(list && left.size > 0 && { more: { address: pageOf(list.address, 2), count: own.length } }),
    hasList: list !== undefined,
  }
}

/** What is known as data, and where there are articles their feed, data and citations. */
function* filesOf(locale: Locale, code: string, list: ListPage | undefined): Generator<DataFile> {
  yield [countryKnown(locale, code), JSON.stringify(countryRecord(locale, code))]
  yield [countryKnown(locale, code, 'csv'), dossierCsv(locale, dossierOf(locale, code))]
  if (list) yield* listFiles(list)
}

function headOf(facts: Pick<Page, 'locale' | 'address' | 'alternates'>, name: string, list: ListPage | undefined) {
  const summary = fill(messagesOf(facts.locale).countries.summary, { country: name })
  const head = metadataOf({ ...facts, title: name, summary, card: list?.address })
  return list ? withFeeds(head, list.address, name) : head
}

/** A country by every name that it has; it can be narrowed by, where articles or numbers can be, too. */
function entryOf(dossier: Dossier, locale: Locale, namesOf: ReturnType<typeof countryNamer>): SearchEntry {
  const { code, country: name, help, offences, goods: bySector, articles, treaties } = dossier
  const { countries: words, goodsPages } = messagesOf(locale)
  const goods = bySector.flatMap(({ goods: of }) => of)
  const crimes = offences.map(({ act, says }) => `${words.offences[act]}: ${says}`)
  return {
    kind: 'country',
    title: name,
    address: routes.country(locale, code),
    names: namesOf(code, countryKnowledge(locale).get(code)?.also).filter(other => other !== name),
    // Of a few countries nothing is known but their name.
    text:
      joinWords(
        ...crimes,
        ...goods.map(({ name: good, kinds }) => joinWords(good, ...kinds.map(kind => goodsPages.kinds[kind]))),
        ...treaties.map(({ short }) => short),
      ) || name,
    passages: { summary: fill(messagesOf(locale).countries.summary, { country: name }), sections: [] },
    ...((articles.length > 0 || help) && { values: { country: [code] } }),
    answer: {
      kind: 'country',
      title: name,
      facts: [
        { name: words.help, says: numbersIn(help) },
        { name: words.crime, says: crimes.slice(0, 2).join('; ') },
        { name: words.goods, says: goods.map(({ name: good }) => good).join(', ') },
        { name: words.articles, says: articles.length > 0 ? String(articles.length) : '' },
      ].filter(({ says }) => says !== ''),
      caution: words.glanceSays,
    },
  }
}

const numbersIn = (help: Dossier['help']): string =>
  [
    ...(help?.emergency ?? []).map(({ services, number }) => `${services}: ${number}`),
    ...(help?.lines ?? []).slice(0, 2).map(({ name, number }) => `${name}: ${number}`),
  ].join('; ')

/** What is known of a country, from all collections. */
export const countries = {
  room: 'countries',
  routes: { countries: index, country, compare },
  tables: [assessmentsTable, tiersTable, treatiesTable],
  searched: locale => {
    const namesOf = countryNamer()
    return knownCountries(locale).map(code => entryOf(dossierOf(locale, code), locale, namesOf))
  },
} satisfies Collection
