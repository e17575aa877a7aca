import { day, group } from '../../../content/schema/fields'
import { pagesIn } from '../../content/pages'
import { messagesOf } from '../../i18n/messages'
import { routes } from '../../routes'
import { site } from '../../site'
import { uri, text } from '../fields'
import { tableOf } from '../table'

/** The hub's own pages, but for those that should tell nobody what they are about. */
export const pagesTable = tableOf({
  name: 'pages',
  says: 'A page of the hub itself',
  title: locale => messagesOf(locale).openData.page.tableNames.pages,
  page: routes.home,
  path: locale => routes.page(locale, 'pages'),
  row: group({
    slug: text(),
    url: uri(),
    title: text(),
    summary: text(),
    updated: day('Day of the last change of its words'),
  }),
  rows: locale =>
    pagesIn(locale)
      .filter(({ plainTitle }) => plainTitle === undefined)
      .map(({ slug, title, summary, updated }) => ({
        slug,
        url: site.url + routes.page(locale, slug),
        title,
        summary,
        updated,
      })),
})
