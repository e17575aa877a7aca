import type { Article } from './content/articles'
import { routes } from './routes'
import { site } from './site'

/**
 * A name for good, as RFC 4151 has it, of what is at an address. Addresses are for finding, such names for telling
 * whether one has seen a thing before: a feed reader shows an article again if its name changes.
 *
 * @param address within the site
 */
export function permanentId(address: string): string {
  const { hostname, pathname } = new URL(site.url + address)
  return `tag:${hostname},${site.since}:${pathname}`
}

/** The name of an article: that of the first address that it had, so that it outlives a new slug. */
export const articleId = ({ locale, slug, aliases }: Article) => permanentId(routes.article(locale, aliases[0] ?? slug))
