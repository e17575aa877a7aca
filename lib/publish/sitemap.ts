import type { Day } from '../dates'
import type { PageMetadata } from '../page-metadata'
import { escapeXml } from './xml'

/** A page that search engines may list, as the page itself says. */
export interface SitemapEntry {
  /** Its canonical address, absolute. */
  address: string
  /** Its address in each language, and by "x-default" in the first. */
  languages: [language: string, address: string][]
  /** On which day its words last changed; one that is wrong is worse than none. */
  changed?: Day
}

/**
 * What a page says of itself to search engines. A page that stands in no language for itself, such as the second of a list,
 * names none.
 *
 * @param page its absolute address, and that of it in each language
 * @returns nothing of a page that is canonical elsewhere or wants to stay out of indexes
 */
export function sitemapEntry(
  {
    address,
    languages,
    fallback,
    changed,
  }: { address: string; languages: [string, string][]; fallback?: string; changed?: Day },
  { alternates, robots }: Pick<PageMetadata, 'alternates' | 'robots'>,
): SitemapEntry | undefined {
  if (alternates.canonical !== address || robots) return undefined
  if (!languages.some(([, own]) => own === address)) return { address, languages: [], changed }
  return { address, languages: fallback ? [...languages, ['x-default', fallback]] : languages, changed }
}

/** How many addresses one sitemap may hold (sitemaps.org). */
const mostAddresses = 50_000

/**
 * The sitemap; where it would be too long, an index and its parts.
 *
 * @returns files by path within the site
 */
export function sitemapFiles(
  entries: readonly SitemapEntry[],
  { url, most = mostAddresses }: { url: string; most?: number },
): Record<string, string> {
  const sorted = entries.toSorted((a, b) => (a.address < b.address ? -1 : 1))
  const texts = sorted.map(urlElement)
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

function urlElement({ address, languages, changed }: SitemapEntry): string {
  const links = languages.map(
    ([language, href]) => `<xhtml:link rel="alternate" hreflang="${escapeXml(language)}" href="${escapeXml(href)}"/>`,
  )
  return `<url><loc>${escapeXml(address)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}${links.join('')}</url>`
}

/** robots.txt: everything may be read by everyone; no path is hidden there, for a list of such paths is public. */
export const robotsTxt = (url: string) => `User-agent: *\nAllow: /\n\nSitemap: ${url}/sitemap.xml\n`
