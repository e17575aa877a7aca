import type { Article } from './content/articles'
import { changedOn } from './dates'
import { fill } from './i18n/fill'
import type { Locale } from './i18n/locales'
import { messagesOf } from './i18n/messages'
import { articleId } from './identifiers'
import type { PageMetadata } from './page-metadata'
import { feedOf, routes } from './routes'
import { sharingOf } from './sharing'
import { site } from './site'

/** What a page says of itself to browsers and search engines. */
export interface PageFacts {
  locale: Locale
  title: string
  summary: string
  /** The page's one canonical address. */
  address: string
  /** Address of the page whose picture a shared link shows; the home page's if there is none. */
  card?: string
}

/** The hub's mark in the tab. */
const siteIcon = { icon: { url: '/icon.svg', type: 'image/svg+xml' } }
const plainIcon = { icon: { url: '/plain.svg', type: 'image/svg+xml' } }

/** Title, description and canonical address of a page; its other languages are in the sitemap. */
export function metadataOf({ locale, title, summary, address, card }: PageFacts): PageMetadata {
  return {
    title: `${title} · ${site.name}`,
    description: summary,
    alternates: { canonical: site.url + address },
    icons: siteIcon,
    ...sharingOf({ locale, title, summary, address }, card),
  }
}

/** The same with the feeds of a list, which feed readers look for. */
export function withFeeds(metadata: PageMetadata, list: string, title: string): PageMetadata {
  const types = Object.fromEntries(
    (['xml', 'json'] as const).map(format => [feedTypes[format], [{ url: site.url + feedOf(list, format), title }]]),
  )
  return { ...metadata, alternates: { ...metadata.alternates, types } }
}

/** The same with a feed in Atom of what changes on the page. */
export function withFeed(metadata: PageMetadata, feed: string): PageMetadata {
  const types = { [feedTypes.xml]: [{ url: site.url + feed }] }
  return { ...metadata, alternates: { ...metadata.alternates, types } }
}

/** The media types of feeds. */
const feedTypes = { xml: 'application/atom+xml', json: 'application/feed+json' } as const

/**
 * The same with what reference managers read: the names of Highwire Press and of the Dublin Core. Zotero takes a page
 * that has the former for an article of a journal, unless Open Graph says that it is a page of a website.
 */
export function withCitation(metadata: PageMetadata, article: Article): PageMetadata {
  const { locale, slug, title } = article
  const day = changedOn(article)
  const other = {
    citation_title: title,
    citation_author: site.name,
    citation_publication_date: day.replaceAll('-', '/'),
    citation_publisher: site.name,
    citation_language: locale,
    citation_public_url: site.url + routes.article(locale, slug),
    'DC.title': title,
    'DC.creator': site.name,
    'DC.date': day,
    'DC.publisher': site.name,
    'DC.language': locale,
    'DC.identifier': articleId(article),
    'DC.rights': article.licence.url,
  }
  return { ...metadata, other: { ...metadata.other, ...other } }
}

/**
 * Of a page whose subject is nobody's business but the reader's: tab, history and a shared link say no more than
 * "Information", and the icon is a plain sheet.
 *
 * @param what tells it from others of its kind; the page of that kind itself has nothing
 */
export function plainMetadataOf(facts: Omit<PageFacts, 'title' | 'summary'>, what?: string): PageMetadata {
  const { plain } = messagesOf(facts.locale)
  const { alternates } = metadataOf({ ...facts, title: '', summary: '' })
  return {
    title: what ? fill(plain.of, { what }) : plain.title,
    description: plain.summary,
    alternates,
    icons: plainIcon,
  }
}

/**
 * Of the notice that stands for a withdrawn article: its address is kept, but search engines should forget it. Of
 * the article, only the name in the address is said, which tells one notice from another.
 */
export function withdrawnMetadataOf({ locale, slug }: { locale: Locale; slug: string }): PageMetadata {
  const { withdrawn } = messagesOf(locale)
  return {
    title: `${withdrawn.title}: ${slug} · ${site.name}`,
    description: withdrawn.says,
    robots: { index: false },
    alternates: { canonical: site.url + routes.article(locale, slug) },
    icons: siteIcon,
  }
}

/** Of the home page, at `/` as at its own address. */
export function homeMetadata(locale: Locale): PageMetadata {
  const { tagline, home } = messagesOf(locale)
  const metadata = metadataOf({
    locale,
    title: site.name,
    summary: home.lead,
    address: routes.home(locale),
  })
  return withFeeds({ ...metadata, title: `${site.name}: ${tagline}` }, routes.articles(locale), site.name)
}

/** Of what stands at every address that is none: it has no address of its own. */
export const notFoundMetadata = (locale: Locale): Pick<PageMetadata, 'title' | 'icons' | 'robots'> => ({
  title: `${messagesOf(locale).notFound.title} · ${site.name}`,
  icons: siteIcon,
  robots: { index: false },
})
