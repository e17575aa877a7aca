import type { Metadata } from 'next'
import { alternatesOfAll, type Alternates } from './content/alternates'
import { defaultLocale, type Locale } from './i18n/locales'
import { messagesOf } from './i18n/messages'
import { routes } from './routes'
import { site } from './site'

/** What a page says of itself to browsers and search engines. */
export interface PageFacts {
  locale: Locale
  title: string
  summary: string
  /** The page's one canonical address. */
  address: string
  alternates: Alternates
}

/** Title, description, canonical address and `hreflang` of a page. */
export function metadataOf({ locale, title, summary, address, alternates }: PageFacts): Metadata {
  const absolute = Object.fromEntries(Object.entries(alternates).map(([tag, path]) => [tag, site.url + path]))
  const fallback = alternates[defaultLocale]
  return {
    title: `${title} · ${site.name}`,
    description: summary,
    alternates: {
      canonical: site.url + address,
      languages: fallback ? { ...absolute, 'x-default': site.url + fallback } : absolute,
    },
    openGraph: { title, description: summary, url: site.url + address, siteName: site.name, locale, type: 'website' },
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
