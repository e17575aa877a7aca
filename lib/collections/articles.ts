import type { Root } from 'hast'
import { articleFiles, type DataFile } from '../api/files'
import type { Card } from '../cards/draw'
import type { Change } from '../../content/schema/change'
import type { Source } from '../../content/schema/source'
import { formatValue } from '../figures/format-value'
import { figuresIn } from '../figures/read'
import { goodName } from '../goods/read'
import { alternatesOfArticle } from '../content/alternates'
import { articlesIn, translationsOf, type Article } from '../content/articles'
import { correctionsOf } from '../content/corrections'
import { glossaryTerm, glossaryTerms, linkGlossary } from '../content/glossary'
import { relatedTo, type Related } from '../content/related'
import { alternatesOfWithdrawn, listsNear, withdrawnIn, type Withdrawn } from '../content/withdrawn'
import { changedOn, type Day } from '../dates'
import { fill } from '../i18n/fill'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { citedIds } from '../markup/citations'
import { headingsOf, type Heading } from '../markup/headings'
import { termsIn } from '../markup/link-terms'
import { parseBody } from '../markup/parse'
import { minutesToRead } from '../markup/reading-time'
import { stepsOf } from '../markup/steps'
import { bodyToHast } from '../markup/to-hast'
import { metadataOf, withCitation, withdrawnMetadataOf } from '../metadata'
import { helpIn } from '../helplines/read'
import { lawsOf } from '../laws/read'
import type { PageMetadata } from '../page-metadata'
import { articleText } from '../plain-text/article-text'
import { keptPart } from '../parts'
import { routes } from '../routes'
import type { SearchEntry } from '../search/entry'
import { cardPageOf } from '../sharing'
import { facets, valuesOf } from '../taxonomy/facets'
import { drawingOf } from '../drawings'
import { labelOf } from '../taxonomy/labels'
import { articleData, type StructuredData } from '../structured-data'
import type { Lead } from './article-lines'
import { wordsOf, type Collection } from './collection'
import { nextStepsOf, type NextStep } from './next-steps'
import type { Page, Route } from './route'

/** What the view of an article is given. */
export interface ArticlePage {
  article: Article
  /** Ids of the sources in the order of their numbers. */
  cited: string[]
  inShort: Root
  main: Root
  headings: Heading[]
  sources: CitedSource[]
  /** Meanings of the terms that the text explains in place. */
  meanings: Meaning[]
  corrections: Change[]
  translations: Translation[]
  /** Pages of the hub on what it is about: help and facts of its countries, its goods, its laws. */
  place: Lead[]
  /** How long it takes to read. */
  minutes: number
  next: NextStep[]
  related: RelatedArticle[]
  structured: StructuredData
}

/** A source with the figures of the ledger that the text takes from it. */
export interface CitedSource {
  source: Source
  stated: { id: string; value: string; year?: string }[]
}

/** What a term means, with the words by which the text names it. */
export interface Meaning {
  id: string
  words: string
  definition: string
}

/** The article in another language. */
export interface Translation {
  locale: Locale
  slug: string
  updated?: Day
  translatedFrom?: Day
}

/** An article that bears on this one, and what the two share. */
export interface RelatedArticle extends Omit<Related, 'article'> {
  slug: string
  title: string
}

/** What the notice in the place of a withdrawn article is given. */
export interface WithdrawnPage {
  article: Withdrawn
  /** Lists in which it was and that still hold an article. */
  lists: { address: string; title: string }[]
}

/** A page for every published article. */
const article: Route<ArticlePage> = {
  template: 'article',
  pages: locale =>
    articlesIn(locale).map((one): Page<ArticlePage> => ({
      locale,
      address: routes.article(locale, one.slug),
      title: one.title,
      alternates: alternatesOfArticle(one.slug),
      changed: changedOn(one),
      packs: one.regions.map(region => `region-${region}` as const),
      licence: one.licence,
      // Said before the text, for it bears on what is read.
      translation: one.translatedFrom ? 'said' : undefined,
      ...(cardPageOf(one) === routes.article(locale, one.slug) && { card: () => cardOf(one) }),
      beside: () => filesOf(one),
      madeOf: () => partsOf(one),
      head: () => headOf(one),
      data: () => dataOf(one),
    })),
}

function* filesOf(one: Article): Generator<DataFile> {
  yield* articleFiles(one)
  yield [routes.text(routes.article(one.locale, one.slug)), articleText(one)]
}

const cardOf = ({ locale, types, title, countries, regions }: Article): Card => ({
  kind: types.map(type => labelOf('type', type, locale)).join(' · '),
  title,
  about: [
    ...regions.map(region => labelOf('region', region, locale)),
    ...countries.map(code => labelOf('country', code, locale)),
  ].join(' · '),
  drawing: types.flatMap(type => drawingOf('type', type) ?? [])[0],
})

function headOf(one: Article): PageMetadata {
  const { locale, slug, title, summary } = one
  const address = routes.article(locale, slug)
  return withCitation(metadataOf({ locale, title, summary, address, card: cardPageOf(one) }), one)
}

/** The goods that it bears on, with their names. */
const goodsOf = ({ locale, goods = [] }: Article) => goods.map(id => ({ id, name: goodName(locale, id) }))

/** What the page shows of others than the article. */
const besideOf = (one: Article): Pick<ArticlePage, 'translations' | 'place' | 'next' | 'related'> => ({
  translations: translationsOf(one).map(({ locale, slug, updated, translatedFrom }) => ({
    locale,
    slug,
    updated,
    translatedFrom,
  })),
  place: placeOf(one),
  next: nextStepsOf(one),
  related: relatedTo(one, 2).map(({ article: { slug, title }, ...why }) => ({ slug, title, ...why })),
})

/** Of so many countries each has its own ways; an article on more is about no place. */
const mostCountries = 3

/** Whom to call in its countries, what is known of them, of its goods and of its laws. */
function placeOf(one: Article): Lead[] {
  const { locale, countries } = one
  const { article: words, help } = messagesOf(locale)
  const known = new Set(helpIn(locale).map(({ code }) => code))
  return [
    ...(countries.length > mostCountries ? [] : countries).flatMap(code => {
      const country = labelOf('country', code, locale)
      return [
        ...(known.has(code)
          ? [{ title: fill(help.inCountry, { country }), address: routes.countryHelp(locale, code) }]
          : []),
        { title: fill(words.inFacts, { country }), address: routes.country(locale, code) },
      ]
    }),
    ...goodsOf(one).map(({ id, name }) => ({ title: name, address: routes.good(locale, id) })),
    ...lawsOf(one).map(({ slug, name }) => ({ title: name, address: routes.law(locale, slug) })),
  ]
}

/** Its head and data follow from these: to make a tree of the text takes most of the time. */
const partsOf = (one: Article) => [
  one,
  cardPageOf(one),
  besideOf(one),
  glossaryTerms(one.locale),
  figuresIn(one.locale),
]

function dataOf(one: Article): ArticlePage {
  const { locale } = one
  const tree = linkGlossary(parseBody(one.body, one.markdown), one)
  const cited = citedIds(tree)
  return {
    article: one,
    cited,
    ...bodyToHast(tree),
    minutes: minutesToRead(tree),
    headings: headingsOf(tree),
    sources: citedSources(one, cited),
    meanings: termsIn(tree).flatMap(({ id, children }) => {
      const term = glossaryTerm(locale, id)
      return term ? [{ id, words: children.map(({ value }) => value).join(''), definition: term.definition }] : []
    }),
    corrections: correctionsOf(one),
    ...besideOf(one),
    structured: articleData(one, stepsOf(tree)),
  }
}

/** The sources of a text in the order of their numbers, each with the figures that the text takes from it. */
export function citedSources(
  { locale, sources, stated = [] }: Pick<Article, 'locale' | 'sources' | 'stated'>,
  cited: string[],
): CitedSource[] {
  const statedBy = (id: string) => {
    const ids = stated.filter(({ source }) => source === id).map(({ figure }) => figure)
    return figuresIn(locale)
      .filter(figure => ids.includes(figure.id))
      .map(({ id: figure, value, unit, year }) => ({ id: figure, value: formatValue(value, unit, locale), year }))
  }
  return cited
    .flatMap(id => sources.filter(source => source.id === id))
    .map(source => ({ source, stated: statedBy(source.id) }))
}

/** An article as a search takes it: it is found by all of its words, and by the title of the publication it is about. */
export const entryOf = (one: Article): SearchEntry => keptPart('entries', [one, goodsOf(one)], () => toEntry(one))

function toEntry(one: Article): SearchEntry {
  const { headings = [], ...words } = wordsOf(parseBody(one.body, one.markdown), one.summary)
  return {
    kind: 'article',
    title: one.title,
    address: routes.article(one.locale, one.slug),
    names: goodsOf(one).map(({ name }) => name),
    headings: [...(one.original ? [one.original.title] : []), ...headings],
    ...words,
    values: Object.fromEntries(facets.map(facet => [facet, valuesOf(one, facet)])),
    published: one.published,
    isNoticed: one.contentNotice !== undefined,
  }
}

/** A notice at the address of every article that was taken back. */
const withdrawn: Route<WithdrawnPage> = {
  template: 'article',
  pages: locale =>
    withdrawnIn(locale).map(one => ({
      locale,
      address: routes.article(locale, one.slug),
      title: messagesOf(locale).withdrawn.title,
      alternates: alternatesOfWithdrawn(one.slug),
      packs: ['rest'],
      isUnlisted: true,
      head: () => withdrawnMetadataOf(one),
      data: () => ({ article: one, lists: listsNear(one) }),
    })),
}

/** Articles, and what stands in the place of those that were withdrawn. */
export const articles = {
  room: 'articles',
  routes: { article, withdrawn },
  searched: locale => articlesIn(locale).map(entryOf),
} satisfies Collection
