import { assessmentsTable, tiersTable, treatiesTable } from '../api/tables/countries'
import { listFiles } from '../api/files'
import { alternatesOfAll } from '../content/alternates'
import { listPagesIn, type ListPage } from '../content/lists'
import { newest, changedOn } from '../dates'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { metadataOf, withFeeds } from '../metadata'
import { routes } from '../routes'
import { countryName } from '../taxonomy/countries'
import type { Collection } from './collection'
import { countries as index } from './countries-index'
import { dossierOf, knownCountries, type Dossier } from './dossier'
import { listCard } from './lists'
import type { Page, Route } from './route'

/** What the view of a country is given. */
export interface CountryPage {
  dossier: Dossier
  /** How many of its articles the page names. */
  shown: number
  /** Whether there are a feed and data of its articles in this language. */
  hasList: boolean
}

/** So many articles a dossier names; its list has the others. */
const mostArticles = 20

/** A dossier for every country of which anything is known. */
const country: Route<CountryPage> = {
  template: 'page',
  kind: 'list',
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
    values: { country: [code] },
    ...(list && { card: () => listCard(list), beside: () => listFiles(list) }),
    head: () => headOf(facts, name, list),
    data: () => ({ dossier: dossierOf(locale, code), shown: mostArticles, hasList: list !== undefined }),
  }
}

function headOf(facts: Pick<Page, 'locale' | 'address' | 'alternates'>, name: string, list: ListPage | undefined) {
  const summary = messagesOf(facts.locale).countries.summary(name)
  const head = metadataOf({ ...facts, title: name, summary, card: list?.address })
  return list ? withFeeds(head, list.address, name) : head
}

/** What is known of a country, from all collections. */
export const countries = {
  room: 'countries',
  routes: { countries: index, country },
  tables: [assessmentsTable, tiersTable, treatiesTable],
} satisfies Collection
