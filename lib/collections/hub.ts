import { correctionsTable } from '../api/tables/corrections'
import type { Collection } from './collection'
import { articlesIn } from '../content/articles'
import { correctionsIn } from '../content/corrections'
import { facetLinks, type FacetLink } from '../content/facets'
import { filterArticles } from '../content/lists'
import { changedOn, newest, type Day } from '../dates'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import type { Messages } from '../i18n/messages/en'
import { correctionsFeed } from '../feeds/corrections'
import { toAtom } from '../feeds/feed'
import { homeMetadata, metadataOf, withFeed } from '../metadata'
import { listAddress, routes } from '../routes'
import { siteData, type StructuredData } from '../structured-data'
import type { Filter } from '../taxonomy/facets'
import { cardOf, untranslatedOf, type ArticleCard, type Untranslated } from './lists'
import { singlePage } from './route'

/** What the home page is given. */
export interface HomePage {
  /** The newest articles, and how many there are. */
  latest: ArticleCard[]
  count: number
  regions: FacetLink[]
  types: FacetLink[]
  topics: FacetLink[]
  /** For each kind of reader, the page or the list that answers their first question. */
  waysIn: { who: string; ask: string; href: string }[]
  untranslated: Untranslated
  structured: StructuredData
}

/** How many of the newest articles the home page shows. */
const latest = 6

/**
 * For each kind of reader, what answers their first question: a page of its own, or else lists, of which the first
 * that exists is linked.
 */
const readers: { reader: keyof Messages['waysIn']; page?: (locale: Locale) => string; lists?: Filter[] }[] = [
  { reader: 'worker', page: routes.help },
  { reader: 'inspector', page: routes.checklist },
  { reader: 'company', lists: [{ topic: 'employers' }, { type: 'guidance' }] },
  { reader: 'caseworker', lists: [{ type: 'good-practices' }, { topic: 'identification-referral' }] },
  { reader: 'researcher', lists: [{ type: 'publications' }, { topic: 'statistics' }, { type: 'news-analysis' }] },
]

const waysIn = (locale: Locale): HomePage['waysIn'] =>
  readers.flatMap(({ reader, page, lists = [] }) => {
    const filter = lists.find(candidate => filterArticles(articlesIn(locale), candidate).length > 0)
    const href = page?.(locale) ?? (filter && listAddress(locale, filter))
    return href ? [{ ...messagesOf(locale).waysIn[reader], href }] : []
  })

const home = singlePage({
  address: routes.home,
  template: 'home',
  pack: 'basic',
  hasNoSearch: true,
  title: locale => messagesOf(locale).home.name,
  changed: locale => newest(articlesIn(locale).map(changedOn)),
  card: locale => {
    const { tagline, home: words, articleCount } = messagesOf(locale)
    return { kind: tagline, title: words.title, about: articleCount(articlesIn(locale).length) }
  },
  head: ({ locale }) => homeMetadata(locale),
  data: (locale): HomePage => ({
    latest: articlesIn(locale).slice(0, latest).map(cardOf),
    count: articlesIn(locale).length,
    regions: facetLinks(locale, {}, 'region'),
    types: facetLinks(locale, {}, 'type'),
    topics: facetLinks(locale, {}, 'topic'),
    waysIn: waysIn(locale),
    untranslated: untranslatedOf(locale, {}, latest),
    structured: siteData(locale),
  }),
})

/** What the page of corrections is given. */
export interface CorrectionsPage {
  /** The latest first. */
  corrections: { slug: string; title: string; date: Day; note: string }[]
}

const corrections = singlePage({
  address: routes.corrections,
  template: 'page',
  menu: [{ group: 'look', room: 'corrections' }],
  title: locale => messagesOf(locale).corrections.title,
  changed: locale => correctionsIn(locale)[0]?.date,
  beside: locale => [[routes.correctionsFeed(locale), toAtom(correctionsFeed(locale))]],
  head: facts => {
    const { title, summary } = messagesOf(facts.locale).corrections
    return withFeed(metadataOf({ ...facts, title, summary }), routes.correctionsFeed(facts.locale))
  },
  data: (locale): CorrectionsPage => ({
    corrections: correctionsIn(locale).map(({ article: { slug, title }, date, note }) => ({ slug, title, date, note })),
  }),
})

/** What belongs to the hub itself and is made of what it holds. */
export const hub = { routes: { home, corrections }, tables: [correctionsTable] } satisfies Collection
