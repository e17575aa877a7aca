import type { Article as Document } from '../../.contentlayer/generated'
import type { ArticleFrontmatter } from '../../content/schema/article'
import type { Source } from '../../content/schema/source'
import { fillInFigures } from '../figures/fill-in'
import { figuresIn } from '../figures/read'
import { locales, type Locale } from '../i18n/locales'
import { licences, type Licence } from '../licences'
import type { Markdown } from '../markup/parse'
import { site } from '../site'
import { isPublic } from './gate'
import { memoizePerContent } from './memo'
import { dayOf, documentsThat, placeOf } from './passed'

export type Region = Document['regions'][number]

/** Lists of which an article may have none. */
type Lists = 'countries' | 'topics' | 'indicators' | 'changes' | 'sources' | 'aliases'

/** A published article in one language; of its changes, the latest comes first. */
export interface Article
  extends
    Omit<ArticleFrontmatter, Lists | 'status' | 'withdrawnBecause' | 'licence'>,
    Required<Pick<ArticleFrontmatter, Lists>> {
  locale: Locale
  slug: string
  /** What its words are under: what it names, or the licence of the hub. */
  licence: Licence
  /** Without its frontmatter, figures of the ledger filled in. */
  body: string
  /** The ledger's figures in the text, each with the id of the source that gives it. */
  stated?: { figure: string; source: string }[]
  markdown: Markdown
}

/** Everything published, by language, and by slug: newest first, of one day that on the latest work, then by title. */
const library = memoizePerContent((locale: Locale) => {
  const articles = published().filter(article => article.locale === locale)
  return { articles, bySlug: new Map(articles.map(article => [article.slug, article])) }
})

const published = memoizePerContent((): Article[] =>
  documentsThat(isPublic)
    .map(toArticle)
    .toSorted(
      (a, b) =>
        b.published.localeCompare(a.published) || (yearOf(b) ?? 0) - (yearOf(a) ?? 0) || a.title.localeCompare(b.title),
    ),
)

/** The year of the work that an article is about, as far as it is known; of our own work, that of its publication here. */
export const yearOf = ({ original, published: day }: Pick<Article, 'original' | 'published'>): number | undefined =>
  original ? original.year : Number(day.slice(0, 4))

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
  const { locale, slug } = placeOf(document)
  const markdown = document._raw.sourceFileName.endsWith('.md') ? 'plain' : 'mdx'
  const sources: Source[] = document.sources ?? []
  const { raw } = document.body
  // Plain Markdown has no components.
  const text = markdown === 'mdx' ? fillInFigures(raw, sources, figuresIn, locale) : { body: raw, sources }
  return {
    ...text,
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
    changes: (document.changes ?? [])
      .map(({ date, note, correction }) => ({ date: dayOf(date), note, correction }))
      .toSorted((a, b) => b.date.localeCompare(a.date)),
    reviewBy: document.reviewBy && dayOf(document.reviewBy),
    original: document.original,
    goods: document.goods,
    contentNotice: document.contentNotice,
    translatedFrom: document.translatedFrom && dayOf(document.translatedFrom),
    translatedBy: document.translatedBy,
    translatedOn: document.translatedOn && dayOf(document.translatedOn),
    licence: document.licence ? licences[document.licence] : site.contentLicence,
    aliases: document.aliases ?? [],
    markdown,
  }
}
