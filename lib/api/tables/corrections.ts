import { day, group } from '../../../content/schema/fields'
import { correctionsIn } from '../../content/corrections'
import { messagesOf } from '../../i18n/messages'
import { routes } from '../../routes'
import { site } from '../../site'
import { uri, text } from '../fields'
import { tableOf } from '../table'

/** What was wrong in articles. */
export const correctionsTable = tableOf({
  name: 'corrections',
  says: 'Something that stood in an article and was wrong',
  title: locale => messagesOf(locale).openData.page.tableNames.corrections,
  page: routes.corrections,
  row: group({
    slug: text('Of the article'),
    url: uri('The article'),
    title: text('Of the article'),
    day: day('When it was corrected'),
    note: text('What was wrong, and what stands there now'),
  }),
  rows: locale =>
    correctionsIn(locale).map(({ article: { slug, title }, date, note }) => ({
      slug,
      url: site.url + routes.article(locale, slug),
      title,
      day: date,
      note,
    })),
})
