import { pagesTable } from '../api/tables/pages'
import { joinWords, type Collection } from './collection'
import type { Root } from 'hast'
import { alternatesOfPage } from '../content/alternates'
import { pagesIn, type Page as OwnPage } from '../content/pages'
import { parseBody } from '../markup/parse'
import { sectionsOf } from '../markup/sections'
import { bodyToHast } from '../markup/to-hast'
import type { Locale } from '../i18n/locales'
import { metadataOf, plainMetadataOf } from '../metadata'
import { responsible, type Responsible } from '../responsible'
import { routes } from '../routes'
import type { SearchEntry } from '../search/entry'
import { pageData, type StructuredData } from '../structured-data'
import type { Page, Route } from './route'

/** What the view of one of the hub's own pages is given. */
export interface ContentPageData extends Pick<OwnPage, 'title' | 'summary' | 'updated'> {
  main: Root
  structured?: StructuredData
  /** On the page that says who makes the hub. */
  responsible?: Responsible
}

/** The hub's own pages: about, accessibility, privacy, safety. */
const page: Route<ContentPageData> = {
  template: 'page',
  pages: locale =>
    pagesIn(locale).map((one): Page<ContentPageData> => {
      const { slug, title, summary, updated, plainTitle, translation, body } = one
      const facts = { locale, address: routes.page(locale, slug), alternates: alternatesOfPage(slug) }
      return {
        ...facts,
        title,
        menu: [slug === 'safety' ? { group: 'help', room: 'safety' } : { group: 'hub' }],
        changed: updated,
        translation,
        packs: [slug === 'safety' ? 'basic' : 'rest'],
        // What tells nobody what it is about has nothing on it that does.
        hasNoSearch: plainTitle ? true : undefined,
        head: () => (plainTitle ? plainMetadataOf(facts, plainTitle) : metadataOf({ ...facts, title, summary })),
        data: () => ({
          title,
          summary,
          updated,
          main: bodyToHast(parseBody(body)).main,
          structured: pageData(one),
          responsible: slug === 'about' ? responsible : undefined,
        }),
      }
    }),
}

/** Section by section; what stands above the first heading goes with the summary. */
const searched = (locale: Locale): SearchEntry[] =>
  pagesIn(locale).flatMap(({ slug, title, summary, body }) =>
    sectionsOf(parseBody(body)).map(({ heading, text }) => ({
      kind: 'page',
      title: heading ? `${title}: ${heading.text}` : title,
      text: heading ? text : joinWords(summary, text),
      address: routes.page(locale, slug) + (heading ? `#${heading.id}` : ''),
    })),
  )

export const pages = { room: 'pages', routes: { page }, tables: [pagesTable], searched } satisfies Collection
