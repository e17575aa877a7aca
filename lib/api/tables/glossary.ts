import { Type } from '@sinclair/typebox'
import { group, list } from '../../../content/schema/fields'
import { glossaryTerms } from '../../content/glossary'
import { messagesOf } from '../../i18n/messages'
import { routes } from '../../routes'
import { site } from '../../site'
import { uri, source, text } from '../fields'
import { tableOf } from '../table'

/** The terms of the field. */
export const glossaryTable = tableOf({
  name: 'terms',
  says: 'A term of the glossary',
  title: locale => messagesOf(locale).openData.page.tableNames.terms,
  page: routes.glossary,
  row: group({
    id: text('Its anchor on the page; the same in all languages'),
    url: uri('Where it stands on the page'),
    term: text(),
    forms: list(text(), 'Other words for it'),
    definition: text(),
    note: Type.Optional(text('Where law or sources differ')),
    source: Type.Optional(source),
  }),
  rows: locale =>
    glossaryTerms(locale).map(({ id, term, forms, definition, note, source: from }) => ({
      id,
      url: site.url + routes.glossaryTerm(locale, id),
      term,
      forms,
      definition,
      note,
      source: from,
    })),
})
