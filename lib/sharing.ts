import { articlesIn, type Article } from './content/articles'
import type { Locale } from './i18n/locales'
import type { PageMetadata } from './page-metadata'
import { routes } from './routes'
import { site } from './site'

/** What a shared link shows: title, summary and the picture with the page's title on it. */
export interface Shared {
  locale: Locale
  title: string
  summary: string
  /** The page's canonical address. */
  address: string
}

/** Width and height of the pictures, in pixels: what the services that show them ask for. */
export const cardSize = { width: 1200, height: 630 }

/** How many articles of a language have a picture of their own: older ones are seldom shared, and drawing takes 25 ms. */
const mostOwn = 100

/**
 * The page whose picture stands for an article: the article itself, if it is among the newest, else the list
 * of its first type.
 */
export function cardPageOf(article: Article): string {
  const { locale, slug, types } = article
  const isOwn = articlesIn(locale).slice(0, mostOwn).includes(article)
  return isOwn ? routes.article(locale, slug) : routes.type(locale, types[0] ?? '')
}

/**
 * The picture of a page: its own, where lib/cards draws one for it, else that of its language.
 *
 * @param address of a page that has a picture of its own
 */
export function cardImage(locale: Locale, address?: string) {
  return { url: site.url + routes.card(address ?? routes.home(locale)), ...cardSize, type: 'image/png' }
}

/**
 * Open Graph and Twitter tags of a page.
 *
 * @param card address of the page whose picture to show; of the language's home page if there is none
 */
export function sharingOf(
  { locale, title, summary, address }: Shared,
  card?: string,
): Pick<PageMetadata, 'openGraph' | 'twitter'> {
  const image = { ...cardImage(locale, card), alt: `${title} · ${site.name}` }
  return {
    openGraph: {
      title,
      description: summary,
      url: site.url + address,
      siteName: site.name,
      locale,
      type: 'website',
      images: [image],
    },
    twitter: { card: 'summary_large_image' },
  }
}
