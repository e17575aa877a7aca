import { Type } from '@sinclair/typebox'
import { day, group, list, oneOf } from '../../../content/schema/fields'
import { units } from '../../../content/schema/values'
import { figuresIn } from '../../figures/read'
import { messagesOf } from '../../i18n/messages'
import { routes } from '../../routes'
import { site } from '../../site'
import { uri, source, text } from '../fields'
import { tableOf } from '../table'

/** The ledger of figures. */
export const figuresTable = tableOf({
  name: 'figures',
  says: 'A figure of the ledger',
  title: locale => messagesOf(locale).openData.page.tableNames.figures,
  page: routes.figures,
  row: group({
    id: text('The end of its address, and its anchor among all; the same in all languages'),
    url: uri('Its page'),
    what: text('What is counted or measured'),
    value: Type.Number(),
    unit: oneOf(units),
    year: Type.Optional(text('The year or years that it speaks of; missing where not known')),
    method: text('How anybody knows, in a few words'),
    source,
    reviewBy: day('Day by which somebody looks for a newer figure'),
    supersededBy: Type.Optional(text('The figure that has taken its place')),
    group: text('The part of the ledger that it stands in'),
    countries: Type.Optional(list(text(), 'Countries of which it speaks')),
  }),
  rows: locale =>
    figuresIn(locale).map(({ locale: _locale, key: _key, ...figure }) => ({
      ...figure,
      url: site.url + routes.figure(locale, figure.id),
    })),
})
