import type { Route } from '../collections/route'
import { hasRoute, routeNames, siteRoutes, type RouteName } from '../collections/site-pages'
import { isPublic, isWithdrawn, type Publication } from '../content/gate'
import { allIndicators } from '../content/indicators'
import type { Day } from '../dates'
import { locales, localesOffering, offers, type Part } from '../i18n/locales'
import { routes } from '../routes'
import { isCountryCode } from './countries'
import { dayOf } from './days'
import type { Anchors, Document } from './document'
import type { ContentFile } from './files'
import type { Taxonomy } from './taxonomy'
import { textOf, textsOf } from './yaml'

/** Of what data have a page or an anchor. */
export interface Entries {
  /** Codes of the countries that have a page of helplines. */
  helpCountries: string[]
  /** Codes of those of which any list or file says something. */
  countries: string[]
  /** Slugs of the laws. */
  laws: string[]
  /** Ids of goods and of families. */
  goods: string[]
  /** Ids of the ledger's figures. */
  figures: string[]
  /** Ids of the glossary's terms, and of the ledger's figures and charts, which the pages of all have as anchors. */
  anchored: { glossary: string[]; figures: string[] }
}

/** The addresses of the site, each with its anchors. */
export type Addresses = ReadonlyMap<string, Anchors>

/**
 * Every address that links may lead to: the pages that stand alone, those of countries, goods, figures, indicators and laws,
 * articles that pass the gate, the lists that hold one of them, and the hub's own pages.
 */
export function addressesOf(documents: Document[], taxonomy: Taxonomy, entries: Entries, today: Day): Addresses {
  const { helpCountries, countries, laws, goods, figures, anchored } = entries
  const addresses = new Map<string, Anchors>()
  const anchorsAt: Partial<Record<RouteName, Anchors>> = {
    search: 'any',
    glossary: anchored.glossary,
    figures: anchored.figures,
  }
  for (const locale of locales) {
    for (const name of routeNames) {
      if (!hasRoute(locale, name)) continue
      const { fixed, standing }: Route = siteRoutes[name]
      const all = [...(fixed ? [fixed(locale)] : []), ...(standing?.(locale) ?? [])]
      for (const address of all) addresses.set(address, anchorsAt[name] ?? [])
    }
    const ofPart = (part: Part, there: string[]) => (offers(locale, part) ? there : [])
    const others = [
      ...ofPart('lists', [routes.articles(locale)]),
      ...helpCountries.map(code => routes.countryHelp(locale, code)),
      ...ofPart(
        'indicators',
        (taxonomy.terms.indicators ?? []).map(({ value }) => routes.indicator(locale, value)),
      ),
      ...ofPart(
        'laws',
        laws.map(slug => routes.law(locale, slug)),
      ),
      ...ofPart(
        'goods',
        goods.map(id => routes.good(locale, id)),
      ),
      ...ofPart(
        'countries',
        countries.map(code => routes.country(locale, code)),
      ),
      ...ofPart(
        'figures',
        figures.map(id => routes.figure(locale, id)),
      ),
    ]
    for (const address of others) addresses.set(address, [])
  }
  for (const document of documents) {
    if (document.kind === 'articles' && !passesGate(document, today)) continue
    addresses.set(addressOf(document), document.anchors)
    if (document.kind !== 'articles') continue
    for (const list of listsOf(document, taxonomy)) addresses.set(list, [])
    // What bears on a country is on its page in every language.
    for (const { text } of textsOf(document.entries ?? [], 'countries'))
      if (isCountryCode(text))
        for (const locale of localesOffering('countries')) addresses.set(routes.country(locale, text), [])
  }
  return addresses
}

/** The addresses of articles that do not stand there: not yet, or no longer, so that a notice stands in their place. */
export type Hidden = ReadonlyMap<string, 'not yet' | 'withdrawn'>

export const hiddenOf = (documents: Document[], addresses: Addresses, today: Day): Hidden =>
  new Map(
    documents
      .filter(document => !addresses.has(addressOf(document)))
      .map(document => [addressOf(document), passesGate(document, today, isWithdrawn) ? 'withdrawn' : 'not yet']),
  )

/** Where a document stands once it is public. */
export function addressOf({ kind, locale, slug }: ContentFile): string {
  if (kind === 'articles') return routes.article(locale, slug)
  if (kind === 'pages') return routes.page(locale, slug)
  return slug === allIndicators ? routes.indicators(locale) : routes.indicator(locale, slug)
}

function passesGate(document: Document, today: Day, rule = isPublic): boolean {
  const published = dayOf(document, 'published')
  const status = textOf(document.entries ?? [], 'status') ?? 'published'
  return published !== undefined && isStatus(status) && rule({ status, published }, today)
}

const isStatus = (text: string): text is Publication['status'] => ['draft', 'published', 'withdrawn'].includes(text)

function listsOf({ locale, entries = [] }: Document, { terms }: Taxonomy): string[] {
  // Where a vocabulary cannot be read, every value passes: one mistake is reported once.
  const valid = (key: 'types' | 'regions' | 'topics') =>
    textsOf(entries, key)
      .map(({ text }) => text)
      .filter(text => terms[key]?.some(({ value }) => value === text) ?? true)
  const [types, regions] = [valid('types'), valid('regions')]
  return [
    ...types.map(type => routes.type(locale, type)),
    ...regions.flatMap(region => [
      routes.region(locale, region),
      ...types.map(type => routes.regionType(locale, region, type)),
    ]),
    ...valid('topics').map(topic => routes.topic(locale, topic)),
  ]
}
