import { getElementsByTagName } from 'domutils'
import type { Day } from '../dates'
import type { BuiltPage } from './built-page'
import { escapeXml } from './xml'

/** A page that search engines may list, as the page itself says. */
export interface SitemapEntry {
  /** Its canonical address, absolute. */
  address: string
  /** Its address in each language, as its `hreflang` links have it. */
  languages: [language: string, address: string][]
}

/**
 * What a built page says of itself to search engines. Read from the page and not from the library, so that
 * whatever has a page is in the sitemap, under the address that it calls its own.
 *
 * @param url the site's address, without a slash at its end
 * @returns nothing of a page that is canonical elsewhere or wants to stay out of indexes
 */
export function sitemapEntry({ file, document }: BuiltPage, url: string): SitemapEntry | undefined {
  const links = getElementsByTagName('link', document).map(({ attribs }) => attribs)
  const canonical = links.find(({ rel }) => rel === 'canonical')?.href
  const robots = getElementsByTagName('meta', document).find(({ attribs }) => attribs.name === 'robots')
  if (canonical !== `${url}/${file.replace(/index\.html$/, '')}`) return undefined
  if (robots?.attribs.content?.includes('noindex')) return undefined
  return {
    address: canonical,
    languages: links.flatMap(({ rel, hreflang, href }) =>
      rel === 'alternate' && hreflang && href ? [[hreflang, href] as [string, string]] : [],
    ),
  }
}

/** How many addresses one sitemap may hold (sitemaps.org). */
const mostAddresses = 50_000

/**
 * The sitemap; where it would be too long, an index and its parts.
 *
 * @param changed day on which the words of a page last changed, by its address within the site; pages of which it
 *   is not known have no day, for one that is wrong is worse than none
 * @returns files by path within the site
 */
export function sitemapFiles(
  entries: SitemapEntry[],
  { url, changed, most = mostAddresses }: { url: string; changed: ReadonlyMap<string, Day>; most?: number },
): Record<string, string> {
  const sorted = entries.toSorted((a, b) => (a.address < b.address ? -1 : 1))
  const texts = sorted.map(entry => urlElement(entry, changed.get(entry.address.slice(url.length))))
  const parts = Array.from({ length: Math.ceil(texts.length / most) }, (_, index) =>
    sitemap(texts.slice(index * most, (index + 1) * most)),
  )
  if (parts.length <= 1) return { 'sitemap.xml': parts[0] ?? sitemap([]) }
  const named = parts.map((text, index) => [`sitemap-${index + 1}.xml`, text] as const)
  const index = named.map(([name]) => `<sitemap><loc>${escapeXml(`${url}/${name}`)}</loc></sitemap>`)
  return {
    'sitemap.xml': `${head}<sitemapindex ${sitemapSpace}>\n${index.join('\n')}\n</sitemapindex>\n`,
    ...Object.fromEntries(named),
  }
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const sitemapSpace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

const sitemap = (urls: string[]) =>
  `${head}<urlset ${sitemapSpace} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`

function urlElement({ address, languages }: SitemapEntry, changed: Day | undefined): string {
  const links = languages.map(
    ([language, href]) => `<xhtml:link rel="alternate" hreflang="${escapeXml(language)}" href="${escapeXml(href)}"/>`,
  )
  return `<url><loc>${escapeXml(address)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}${links.join('')}</url>`
}

/** robots.txt: everything may be read by everyone; no path is hidden there, for a list of such paths is public. */
export const robotsTxt = (url: string) => `User-agent: *\nAllow: /\n\nSitemap: ${url}/sitemap.xml\n`
