import type { Metadata } from 'next'
import { alternatesOfAll, type Alternates } from './content/alternates'
import { defaultLocale, type Locale } from './i18n/locales'
import { messagesOf } from './i18n/messages'
import { routes } from './routes'
import { sharingOf } from './sharing'
import { site } from './site'

/** What a page says of itself to browsers and search engines. */
export interface PageFacts {
  locale: Locale
  title: string
  summary: string
  /** The page's one canonical address. */
  address: string
  alternates: Alternates
  /** Address of the page whose picture a shared link shows; the home page's if there is none. */
  card?: string
}

/** The hub's mark in the tab. */
export const siteIcon = { icon: { url: '/icon.svg', type: 'image/svg+xml' } }
const plainIcon = { icon: { url: '/plain.svg', type: 'image/svg+xml' } }

/** Title, description, canonical address and `hreflang` of a page. */
export function metadataOf({ locale, title, summary, address, alternates, card }: PageFacts): Metadata {
  const absolute = Object.fromEntries(Object.entries(alternates).map(([tag, path]) => [tag, site.url + path]))
  const fallback = alternates[defaultLocale]
  return {
    title: `${title} · ${site.name}`,
    description: summary,
    alternates: {
      canonical: site.url + address,
      languages: fallback ? { ...absolute, 'x-default': site.url + fallback } : absolute,
    },
    icons: siteIcon,
    ...sharingOf({ locale, title, summary, address }, card),
  }
}

/**
 * Of a page whose subject is nobody's business but the reader's: tab, history and a shared link say no more than
 * "Information", and the icon is a plain sheet.
 *
 * @param what tells it from others of its kind; the page of that kind itself has nothing
 */
export function plainMetadataOf(facts: Omit<PageFacts, 'title' | 'summary'>, what?: string): Metadata {
  const { plain } = messagesOf(facts.locale)
  const { alternates } = metadataOf({ ...facts, title: '', summary: '' })
  return { title: what ? plain.of(what) : plain.title, description: plain.summary, alternates, icons: plainIcon }
}

/**
 * Of the notice that stands for a withdrawn article: its address is kept, but search engines should forget it. Of
 * the article, only the name in the address is said, which tells one notice from another.
 */
export function withdrawnMetadataOf({ locale, slug }: { locale: Locale; slug: string }): Metadata {
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
export function homeMetadata(locale: Locale): Metadata {
  const { tagline, home } = messagesOf(locale)
  const metadata = metadataOf({
    locale,
    title: site.name,
    summary: home.lead,
    address: routes.home(locale),
    alternates: alternatesOfAll(routes.home),
  })
  return { ...metadata, title: `${site.name}: ${tagline}` }
}
