import type { ArticleFrontmatter } from '../../content/schema/article'
import type { Day } from '../dates'

/** What decides whether an article is public. */
export type Publication = Required<Pick<ArticleFrontmatter, 'status' | 'published'>>

/**
 * The one gate: pages, lists, search, feeds and data take articles that pass it, and no others.
 *
 * @param today the day of the build
 */
export function isPublic(article: Publication, today: Day): boolean {
  return article.status === 'published' && article.published <= today
}

/** Whether an article stood at its address once and was taken back: a notice stands there instead of its words. */
export function isWithdrawn(article: Publication, today: Day): boolean {
  return article.status === 'withdrawn' && article.published <= today
}
