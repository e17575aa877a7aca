import type { Article as Document } from '../../.contentlayer/generated'
import { buildDay, type Day } from '../dates'
import { isLocale, locales, type Locale } from '../i18n/locales'
import { articleDocuments } from './documents'
import type { Markdown } from '../markup/parse'
import { isPublic } from './gate'
import { remember } from './remember'

export type ArticleType = Document['types'][number]
export type Region = Document['regions'][number]
export type Topic = NonNullable<Document['topics']>[number]
export type Indicator = NonNullable<Document['indicators']>[number]

/** A source that an article cites as `[@id]`. */
export interface Source {
  id: string
  title: string
  publisher: string
  year?: number
  url?: string
}

/** The publication or announcement that an article is about. */
export type Original = Omit<Source, 'id'>

/** A published article in one language. */
export interface Article {
  locale: Locale
  slug: string
  title: string
  summary: string
  types: ArticleType[]
  regions: Region[]
  /** ISO 3166-1 alpha-2 codes, upper case. */
  countries: string[]
  topics: Topic[]
  indicators: Indicator[]
  published: Day
  updated?: Day
  reviewBy?: Day
  original?: Original
  sources: Source[]
  contentNotice?: string
  translatedFrom?: Day
  /** Slugs that it had before. */
  aliases: string[]
  /** Without its frontmatter. */
  body: string
  markdown: Markdown
}

/** Everything published, by language, newest first, and by slug. */
const library = remember((locale: Locale) => {
  const articles = published().filter(article => article.locale === locale)
  return { articles, bySlug: new Map(articles.map(article => [article.slug, article])) }
})

const published = remember((): Article[] =>
  articleDocuments()
    .map(withoutCarriageReturns)
    .filter(document =>
      isPublic({ status: document.status ?? 'published', published: dayOf(document.published) }, buildDay()),
    )
    .map(toArticle)
    .toSorted((a, b) => b.published.localeCompare(a.published) || a.title.localeCompare(b.title)),
)

/** All published articles of a language, newest first. */
export function articlesIn(locale: Locale): Article[] {
  return library(locale).articles
}

/** The published article at an address, if there is one. */
export function findArticle(locale: Locale, slug: string): Article | undefined {
  return library(locale).bySlug.get(slug)
}

/** The same article in the other languages that have it. */
export function translationsOf(article: Article): Article[] {
  return locales.filter(locale => locale !== article.locale).flatMap(locale => findArticle(locale, article.slug) ?? [])
}

function toArticle(document: Document): Article {
  const [, locale = '', slug = ''] = document._raw.flattenedPath.split('/')
  if (!isLocale(locale)) throw new Error(`${document._id}: "${locale}" is no language of the hub`)
  return {
    locale,
    slug,
    title: document.title,
    summary: document.summary,
    types: document.types,
    regions: document.regions,
    countries: document.countries ?? [],
    topics: document.topics ?? [],
    indicators: document.indicators ?? [],
    published: dayOf(document.published),
    updated: document.updated && dayOf(document.updated),
    reviewBy: document.reviewBy && dayOf(document.reviewBy),
    original: document.original,
    sources: document.sources ?? [],
    contentNotice: document.contentNotice,
    translatedFrom: document.translatedFrom && dayOf(document.translatedFrom),
    aliases: document.aliases ?? [],
    body: document.body.raw,
    markdown: document._raw.sourceFileName.endsWith('.md') ? 'plain' : 'mdx',
  }
}

function dayOf(date: string): Day {
  return date.slice(0, 10)
}

/** In a file with CRLF line ends, contentlayer leaves a carriage return at the end of the last value. */
function withoutCarriageReturns<T>(value: T): T {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').replace(/\n$/, '') as T
  if (Array.isArray(value)) return value.map(withoutCarriageReturns) as T
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutCarriageReturns(inner)])) as T
  }
  return value
}
