import { group } from '../../../content/schema/fields'
import { indicatorText } from '../../content/indicators'
import { messagesOf } from '../../i18n/messages'
import { routes } from '../../routes'
import { site } from '../../site'
import { descriptionOf, labelOf } from '../../taxonomy/labels'
import { slugsOf } from '../../taxonomy/terms'
import { uri, text } from '../fields'
import { tableOf } from '../table'

/** The indicators of forced labour. */
export const indicatorsTable = tableOf({
  name: 'indicators',
  says: 'An indicator of forced labour',
  title: locale => messagesOf(locale).openData.page.tableNames.indicators,
  page: routes.indicators,
  row: group({
    slug: text('Its part of addresses, and its value in data'),
    url: uri('Its page'),
    label: text(),
    summary: text('What it means, in a sentence'),
  }),
  rows: locale =>
    slugsOf('indicators').map(slug => ({
      slug,
      url: site.url + routes.indicator(locale, slug),
      label: labelOf('indicator', slug, locale),
      summary: indicatorText(locale, slug)?.summary ?? descriptionOf('indicator', slug, locale) ?? '',
    })),
})
