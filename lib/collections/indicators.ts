import type { Root } from 'hast'
import { indicatorSlugs } from '../../content/schema/values'
import { indicatorsTable } from '../api/tables/indicators'
import { checklistWords } from '../checklist/read-words'
import { articlesIn } from '../content/articles'
import { crosswalk, withoutEmpty, type Crosswalk } from '../content/crosswalk'
import { facetLinks, type FacetLink } from '../content/facets'
import { allIndicators, indicatorText } from '../content/indicators'
import { filterArticles } from '../content/lists'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { citedIds } from '../markup/citations'
import { headingsOf, type Heading } from '../markup/headings'
import { parseBody } from '../markup/parse'
import { bodyToHast } from '../markup/to-hast'
import { metadataOf } from '../metadata'
import { listAddress, routes } from '../routes'
import type { Filter } from '../taxonomy/facets'
import { labelOf } from '../taxonomy/labels'
import { sectorSlugs, slugsOf } from '../taxonomy/terms'
import { citedSources, type CitedSource } from './articles'
import { joinWords, wordsOf, type Collection } from './collection'
import { listDataOf, listRoute, type ListData } from './lists'
import { singlePage } from './route'

/** What is said of an indicator: the words of its page, with their contents and sources. */
export interface IndicatorWords {
  summary: string
  main: Root
  headings: Heading[]
  cited: string[]
  sources: CitedSource[]
}

/** @param slug of an indicator, or `all` */
function indicatorWords(locale: Locale, slug: string): IndicatorWords | undefined {
  const text = indicatorText(locale, slug)
  if (!text) return undefined
  const tree = parseBody(text.body)
  const cited = citedIds(tree)
  const { main } = bodyToHast(tree)
  const sources = citedSources({ locale, sources: text.sources }, cited)
  return { summary: text.summary, main, headings: headingsOf(tree), cited, sources }
}

/** What the view of an indicator's page is given; only the first page of its list explains it. */
export interface IndicatorPage extends ListData {
  indicator: string
  words?: IndicatorWords
}

/** Indicators of forced labour, each with the articles that bear on it. */
const indicator = listRoute(
  ({ filter }) => filter.indicator !== undefined,
  (one): IndicatorPage => ({
    ...listDataOf(one),
    indicator: one.filter.indicator!,
    words: one.page === 1 ? indicatorWords(one.locale, one.filter.indicator!) : undefined,
  }),
)

/** What the page of all indicators is given. */
export interface IndicatorsPage {
  words?: IndicatorWords
  indicators: FacetLink[]
  /** Counts of articles on all indicators: by region and by sector, and by sector within each region. */
  tables: { caption: string; table: Crosswalk }[]
  within: { region: string; table: Crosswalk }[]
}

const indicators = singlePage({
  address: routes.indicators,
  template: 'list',
  pack: 'basic',
  menu: [{ group: 'look', room: 'indicators' }],
  title: locale => messagesOf(locale).indicators.title,
  changed: locale => indicatorText(locale, allIndicators)?.updated,
  translation: locale => indicatorText(locale, allIndicators)?.translation,
  head: facts => {
    const { title } = messagesOf(facts.locale).indicators
    return metadataOf({ ...facts, title, summary: indicatorText(facts.locale, allIndicators)?.summary ?? title })
  },
  data: (locale): IndicatorsPage => ({
    words: indicatorWords(locale, allIndicators),
    indicators: facetLinks(locale, {}, 'indicator'),
    ...crosswalksOf(locale),
  }),
})

/**
 * Where articles speak of the indicators: by region, by sector, and by sector within each region, a table for each
 * view. Of all three at once no table could be read on a phone.
 */
function crosswalksOf(locale: Locale): Pick<IndicatorsPage, 'tables' | 'within'> {
  const { byRegion, bySector } = messagesOf(locale).indicators
  const rows = { facet: 'indicator' as const, values: slugsOf('indicators') }
  const regions = { facet: 'region' as const, values: slugsOf('regions') }
  const sectors = { facet: 'topic' as const, values: sectorSlugs() }
  const within = (filter: Filter) => filterArticles(articlesIn(locale), filter)
  return {
    tables: [
      { caption: byRegion, columns: regions },
      { caption: bySector, columns: sectors },
    ].map(({ caption, columns }) => ({ caption, table: withoutEmpty(crosswalk(within({}), rows, columns)) })),
    within: regions.values.flatMap(region => {
      const table = withoutEmpty(crosswalk(within({ region }), rows, sectors))
      return table.rows.values.length > 0 ? [{ region, table }] : []
    }),
  }
}

/** The indicators of forced labour. */
export const indicatorsCollection = {
  room: 'indicators',
  routes: { indicator, indicators },
  tables: [indicatorsTable],
  searched: locale => {
    const { questions } = checklistWords(locale)
    return indicatorSlugs.flatMap(slug => {
      const page = indicatorText(locale, slug)
      if (!page) return []
      const words = wordsOf(parseBody(page.body), page.summary)
      return [
        {
          kind: 'indicator',
          title: labelOf('indicator', slug, locale),
          ...words,
          // Readers say what they saw or went through, as the checklist's questions do.
          text: joinWords(words.text, ...Object.values(questions[slug])),
          values: { indicator: [slug] },
          address: listAddress(locale, { indicator: slug })!,
        },
      ]
    })
  },
} satisfies Collection
