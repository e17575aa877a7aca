import { renderToStaticMarkup } from 'react-dom/server'
import { pagesOf, routeNames, siteRoutes } from '@/lib/collections/site-pages'
import { locales } from '@/lib/i18n/locales'
import type { SourcePage } from '@/lib/publish/series'
import { HeadTags } from './head-tags'
import { PageView } from './page-view'

/** The pages of every route that has more than one, as HTML, by route and language; each is rendered when it is asked for. */
export const renderedPages = (): SourcePage[][] =>
  routeNames
    .filter(route => siteRoutes[route].fixed === undefined)
    .flatMap(route =>
      locales.map(locale =>
        pagesOf(route, locale).map(page => ({
          file: `${page.address.slice(1)}index.html`,
          tags: () => renderToStaticMarkup(<HeadTags metadata={page.head()} />),
          view: () => renderToStaticMarkup(<PageView page={page} />),
        })),
      ),
    )
