import { Type, type Static } from '@sinclair/typebox'
import { day, group, list, oneOf } from '../../../content/schema/fields'
import { sourceKinds } from '../../../content/schema/values'
import type { Locale } from '../../i18n/locales'
import { messagesOf } from '../../i18n/messages'
import { routes } from '../../routes'
import { uri, text, work } from '../fields'
import { tableOf } from '../table'

const { url: link, ...said } = work

const row = group({
  id: text('Its anchor on the page'),
  url: uri('Where it stands in the register'),
  kind: Type.Optional(oneOf(sourceKinds, 'What its publisher is; missing where nobody has said')),
  ...said,
  link,
  dead: Type.Optional(day('Day on which nothing was found at its address')),
  citedBy: list(text(), 'Addresses of the articles, laws, figures, terms and indicators that cite it'),
})

export type SourceRow = Static<typeof row>

/** The register of sources. */
export const sourcesTable = (rows: (locale: Locale) => SourceRow[]) =>
  tableOf({
    name: 'sources',
    says: 'A publication that the hub cites',
    title: locale => messagesOf(locale).openData.page.tableNames.sources,
    page: routes.sources,
    row,
    rows,
  })
