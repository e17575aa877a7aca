import { renderToStaticMarkup } from 'react-dom/server'
import { navigationOf } from '@/lib/collections/navigation'
import { renderedByNext } from '@/lib/collections/samples'
import { findSitePage, sitePagesIn, siteRoutes, type SitePage } from '@/lib/collections/site-pages'
import { memoizePerContent } from '@/lib/content/memo'
import { fill } from '@/lib/i18n/fill'
import { languageNameIn } from '@/lib/i18n/language-name'
import { completeLocales, defaultLocale, locales, type Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { notFoundMetadata } from '@/lib/metadata'
import { withFallbacks, type Fallbacks } from '@/lib/publish/fallbacks'
import type { PageContent, SourcePage } from '@/lib/publish/page'
import { sitemapEntry } from '@/lib/publish/sitemap'
import { hashOf } from '@/lib/parts'
import { routes } from '@/lib/routes'
import { site } from '@/lib/site'
import { HeadTags } from './head-tags'
import { NotFoundPage } from './not-found-page'
import { PageView } from './page-view'

/** Every page of the site; each is rendered when it is asked for. */
export function renderedPages(): SourcePage[] {
  const home = findSitePage(routes.home(defaultLocale))
  return [
    ...locales.flatMap(sitePagesIn).map(sourceOf),
    // The home page at once, without a redirect; its canonical address is the one with the language in it.
    ...(home ? [{ ...sourceOf(home), file: 'index.html', entry: undefined }] : []),
    {
      file: '404.html',
      locale: defaultLocale,
      frame: 'missing',
      template: 'page',
      title: messagesOf(defaultLocale).notFound.title,
      content: notFound,
    },
  ]
}

function notFound(): PageContent {
  const body = renderToStaticMarkup(<NotFoundPage />)
  return {
    madeOf: body,
    head: () => renderToStaticMarkup(<HeadTags metadata={notFoundMetadata(defaultLocale)} />),
    body: () => body,
  }
}

function sourceOf(page: SitePage): SourcePage {
  const { route, locale, address, alternates, title, changed, head } = page
  const absolute = Object.entries(alternates).map(([tag, at]): [string, string] => [tag, site.url + at])
  return {
    file: fileOf(page),
    locale,
    frame: locale,
    template: siteRoutes[route].template,
    title,
    entry: sitemapEntry(
      { address: site.url + address, languages: absolute, fallback: new Map(absolute).get(defaultLocale), changed },
      head(),
    ),
    content: () => contentOf(page),
  }
}

function contentOf(page: SitePage): PageContent {
  const { head, data, madeOf = () => [head(), data()], card: _card, beside: _beside, ...facts } = page
  const around = completeLocales.includes(page.locale) ? [] : [addressesHash()]
  const asRendered = () => renderToStaticMarkup(<PageView page={page} data={data()} />)
  return {
    madeOf: [facts, ...Object.values(navigationOf(page)), ...madeOf()].map(hashOf).concat(around).join(),
    head: () => renderToStaticMarkup(<HeadTags metadata={head()} />),
    asRendered,
    body: () => {
      const html = asRendered()
      return completeLocales.includes(page.locale) ? html : withFallbacks(html, fallbacksOf(page.locale))
    },
  }
}

/** Stands for what links of a language that has not everything can lead to. */
const addressesHash = memoizePerContent(() => hashOf(locales.flatMap(sitePagesIn).map(({ address }) => address)))

function fallbacksOf(locale: Locale): Fallbacks {
  const language = languageNameIn(locale, defaultLocale)
  return {
    locale,
    other: defaultLocale,
    isThere: address => findSitePage(address) !== undefined || !address.endsWith('/'),
    notice: renderToStaticMarkup(
      <p role="note" className="mt-4 text-sm text-muted">
        {fill(messagesOf(locale).partly, { language })}
      </p>,
    ),
  }
}

/** The files of the pages that Next renders, too. */
export const sampleFiles = (): string[] => [...renderedByNext().map(fileOf), 'index.html', '404.html']

const fileOf = ({ address }: SitePage) => `${address.slice(1)}index.html`
