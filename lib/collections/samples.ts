import { locales } from '../i18n/locales'
import { pagesOf, routeNames, type SitePage } from './site-pages'

/** So many pages of a route and language are enough to see by them whether the others come out as Next would render them. */
const mostSamples = 4

/**
 * The pages that Next renders: while one edits all, in a build some of each route and language, evenly spread. It
 * renders in a way that serves its client router, too, and takes six times as long; `lib/publish/next-export.ts` holds
 * what the same components give without it against what Next has made for those few.
 */
export const renderedByNext = (): SitePage[] =>
  routeNames.flatMap(route => locales.flatMap(locale => sampled(pagesOf(route, locale))))

function sampled(pages: SitePage[]): SitePage[] {
  const step = process.env.NODE_ENV === 'development' ? 1 : Math.ceil(pages.length / mostSamples)
  return pages.filter((_page, index) => index % step === 0)
}
