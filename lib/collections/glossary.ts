import { glossaryTable } from '../api/tables/glossary'
import { joinWords, type Collection } from './collection'
import type { Source } from '../../content/schema/source'
import { glossaryTerms, type GlossaryTerm } from '../content/glossary'
import { messagesOf } from '../i18n/messages'
import { metadataOf } from '../metadata'
import { routes } from '../routes'
import { singlePage } from './route'

/** What the view of the glossary is given. */
export interface GlossaryPage {
  terms: GlossaryTerm[]
  /** Of the definitions, each once, in the order of their numbers. */
  sources: Source[]
}

const glossary = singlePage({
  address: routes.glossary,
  template: 'page',
  menu: [{ group: 'look', room: 'glossary' }],
  title: locale => messagesOf(locale).glossary.title,
  head: facts => {
    const { title, summary } = messagesOf(facts.locale).glossary
    return metadataOf({ ...facts, title, summary })
  },
  data: (locale): GlossaryPage => {
    const terms = glossaryTerms(locale)
    return { terms, sources: [...new Set(terms.flatMap(({ source }) => source ?? []))] }
  },
})

/** The glossary: all terms on one page, each at its anchor. */
export const glossaryCollection = {
  room: 'glossary.yaml',
  routes: { glossary },
  tables: [glossaryTable],
  searched: locale =>
    glossaryTerms(locale).map(({ id, term, forms, definition, note, source }) => ({
      kind: 'definition',
      title: term,
      names: forms,
      text: joinWords(definition, note),
      address: routes.glossaryTerm(locale, id),
      answer: { kind: 'definition', term, definition, source: source && joinWords(source.title, source.publisher) },
    })),
} satisfies Collection
