import type { ArticleFrontmatter } from '../../content/schema/article'
import { locales, type Locale } from '../i18n/locales'
import { listAddress, routes } from '../routes'
import type { Filter } from '../taxonomy/facets'
import { type Alternates } from './alternates'
import { articlesIn, findArticle } from './articles'
import { describeList } from './describe'
import { isWithdrawn } from './gate'
import { filterArticles } from './lists'
import { memoizePerContent } from './memo'
import { documentsThat, placeOf } from './passed'

/** What is left of an article that was taken back. None of its own words is in it. */
export interface Withdrawn extends Required<Pick<ArticleFrontmatter, 'types' | 'regions' | 'topics' | 'aliases'>> {
  locale: Locale
  slug: string
  /** What its readers are told. */
  because?: string
}

/** The articles of a language that were withdrawn. No list, search or feed has them. */
export const withdrawnIn = memoizePerContent((wanted: Locale): Withdrawn[] =>
  documentsThat(isWithdrawn)
    .map(document => ({
      ...placeOf(document),
      because: document.withdrawnBecause,
      types: document.types,
      regions: document.regions,
      topics: document.topics ?? [],
      aliases: document.aliases ?? [],
    }))
    .filter(({ locale }) => locale === wanted),
)

/** The withdrawn article that stood at an address, if there was one. */
export const findWithdrawn = (locale: Locale, slug: string): Withdrawn | undefined =>
  withdrawnIn(locale).find(article => article.slug === slug)

/** Its address in every language that has the article or a notice. */
export const alternatesOfWithdrawn = (slug: string): Alternates =>
  Object.fromEntries(
    locales
      .filter(locale => findArticle(locale, slug) ?? findWithdrawn(locale, slug))
      .map(locale => [locale, routes.article(locale, slug)]),
  )

/** The lists in which it was and that still hold an article: the narrowest ones first. */
export function listsNear({ locale, types, regions, topics }: Withdrawn): { address: string; title: string }[] {
  const filters: Filter[] = [
    ...topics.map(topic => ({ topic })),
    ...regions.flatMap(region => types.map(type => ({ region, type }))),
    ...regions.map(region => ({ region })),
    {},
  ]
  return filters.flatMap(filter => {
    const address = listAddress(locale, filter)
    const isThere = filterArticles(articlesIn(locale), filter).length > 0
    return address && isThere ? [{ address, title: describeList(locale, filter).title }] : []
  })
}
