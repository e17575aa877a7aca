import type {
  AboutPage,
  Article as ArticleData,
  BreadcrumbList,
  CollectionPage,
  CorrectionComment,
  CreativeWork,
  Dataset,
  DefinedTerm,
  HowTo,
  Organization,
  Place,
  SearchAction,
  Thing,
  WebPage,
  WebSite,
  WithContext,
} from 'schema-dts'
import type { Change } from '../content/schema/change'
import type { Original } from '../content/schema/original'
import { translationsOf, type Article } from './content/articles'
import { correctionsOf } from './content/corrections'
import { describeList } from './content/describe'
import type { ListPage } from './content/lists'
import type { Page } from './content/pages'
import { changedOn } from './dates'
import type { Locale } from './i18n/locales'
import { messagesOf } from './i18n/messages'
import type { Steps } from './markup/steps'
import { dataOf, pageOf, routes } from './routes'
import { cardImage, cardPageOf } from './sharing'
import { site } from './site'
import { labelOf } from './taxonomy/labels'

/*
 * What pages say of themselves to machines, in the words of schema.org. Nothing is said here that the page does
 * not show. Pages that should tell nobody what they are about have none of it.
 */

/** Data of one thing, ready to stand in a page. */
export type StructuredData = WithContext<Thing>

const context = 'https://schema.org'

/** Whoever publishes this copy of the hub; no person is named as author of an article. */
const publisher = { '@type': 'Organization', name: site.name, url: `${site.url}/` } satisfies Organization

/** The text of a block of data: what would end the block, or begin another one, is written as JSON's escape. */
export const blockOf = (data: StructuredData): string => JSON.stringify(data).replaceAll('<', String.raw`\u003c`)

/**
 * An article of ours. The publication that it is about is another work, with a publisher of its own: a report,
 * where the article is filed under publications. Its sources stand in the page as a list; here they would weigh half of all this again.
 *
 * @param steps what the article tells to do in order
 */
export function articleData(article: Article, steps: Steps[]): WithContext<ArticleData> {
  const { locale, slug, types, original } = article
  const url = site.url + routes.article(locale, slug)
  const others = translationsOf(article)
  const translated = article.translatedFrom ? others.find(other => !other.translatedFrom) : undefined
  return {
    '@context': context,
    '@type': 'Article',
    '@id': url,
    url,
    headline: article.title,
    description: article.summary,
    inLanguage: locale,
    datePublished: article.published,
    dateModified: changedOn(article),
    correction: some(correctionsOf(article).map(correctionData)),
    author: publisher,
    publisher,
    license: article.licence.url,
    isAccessibleForFree: true,
    image: cardImage(locale, cardPageOf(article)).url,
    articleSection: types.map(type => labelOf('type', type, locale)),
    about: some(aboutOf(article)),
    spatialCoverage: some(placesOf(article)),
    isBasedOn: original && workOf(original, types.includes('publications') ? 'Report' : 'CreativeWork'),
    hasPart: some(steps.map(part => howTo(part, url))),
    translationOfWork: translated && reference(translated),
    workTranslation: article.translatedFrom ? undefined : some(others.map(reference)),
  }
}

const reference = ({ locale, slug }: Article) => ({ '@id': site.url + routes.article(locale, slug) })

/** JSON leaves out what is undefined, and a property without values is none. */
const some = <Value>(values: Value[]) => (values.length > 0 ? values : undefined)

const correctionData = ({ date, note }: Change): CorrectionComment => ({
  '@type': 'CorrectionComment',
  datePublished: date,
  text: note,
})

const aboutOf = ({ locale, topics }: Article): DefinedTerm[] =>
  topics.map(topic => ({
    '@type': 'DefinedTerm',
    name: labelOf('topic', topic, locale),
    url: site.url + routes.topic(locale, topic),
  }))

/** Countries where it names some, else its regions; what holds everywhere has no place. */
const placesOf = ({ locale, countries, regions }: Article): Place[] =>
  countries.length > 0
    ? countries.map(code => ({ '@type': 'Country', name: labelOf('country', code, locale) }))
    : regions
        .filter(region => region !== 'global')
        .map(region => ({ '@type': 'Place', name: labelOf('region', region, locale) }))

/** A work of somebody else. */
function workOf({ title, publisher: name, year, url }: Original, type: 'CreativeWork' | 'Report'): CreativeWork {
  return {
    '@type': type,
    name: title,
    publisher: { '@type': 'Organization', name },
    datePublished: year?.toString(),
    url,
  }
}

const howTo = ({ heading, steps }: Steps, article: string): HowTo => ({
  '@type': 'HowTo',
  name: heading.text,
  url: `${article}#${heading.id}`,
  step: steps.map(text => ({ '@type': 'HowToStep', text })),
})

/** One page of a list, with the articles that it shows in their order. */
export function listData({ locale, filter, address, page, articles, shown }: ListPage): WithContext<CollectionPage> {
  const { title, summary } = describeList(locale, filter)
  const before = shown[0] ? articles.indexOf(shown[0]) : 0
  return {
    '@context': context,
    '@type': 'CollectionPage',
    url: site.url + pageOf(address, page),
    name: title,
    description: summary || undefined,
    inLanguage: locale,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: articles.length,
      itemListElement: shown.map(({ slug }, index) => ({
        '@type': 'ListItem',
        position: before + index + 1,
        url: site.url + routes.article(locale, slug),
      })),
    },
  }
}

/** The ledger of figures, as a set of data that programs can fetch. */
export function figuresData(locale: Locale): WithContext<Dataset> {
  const { title, summary } = messagesOf(locale).figures
  const formats = [
    ['json', 'application/json'],
    ['csv', 'text/csv'],
  ] as const
  return {
    '@context': context,
    '@type': 'Dataset',
    url: site.url + routes.figures(locale),
    name: `${site.name}: ${title}`,
    description: summary,
    inLanguage: locale,
    license: site.contentLicence.url,
    isAccessibleForFree: true,
    creator: publisher,
    distribution: formats.map(([format, encodingFormat]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: site.url + dataOf(routes.figures(locale), format),
    })),
  }
}

/** A page of the hub itself; nothing of one that has a plain title. */
export function pageData({ locale, slug, title, summary, updated, plainTitle }: Page) {
  if (plainTitle) return undefined
  const data = {
    '@type': slug === 'about' ? 'AboutPage' : 'WebPage',
    url: site.url + routes.page(locale, slug),
    name: title,
    description: summary,
    inLanguage: locale,
    dateModified: updated,
  } satisfies AboutPage | WebPage
  return { '@context': context, ...data } satisfies StructuredData
}

/** The hub itself, with the address at which a search for some words begins: in the fragment, where no log sees them. */
export function siteData(locale: Locale): WithContext<WebSite> {
  const { home } = messagesOf(locale)
  const search: SearchAction & { 'query-input': string } = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${site.url}${routes.search(locale)}#q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  }
  return {
    '@context': context,
    '@type': 'WebSite',
    url: site.url + routes.home(locale),
    name: site.name,
    description: home.lead,
    inLanguage: locale,
    license: site.contentLicence.url,
    publisher,
    potentialAction: search,
  }
}

/** The way from the home page to a page; nothing where the home page is all of it. */
export function breadcrumbData(crumbs: { label: string; href: string }[]): WithContext<BreadcrumbList> | undefined {
  if (crumbs.length < 2) return undefined
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: site.url + href,
    })),
  }
}
