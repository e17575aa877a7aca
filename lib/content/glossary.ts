import type { Root } from 'mdast'
import type { GlossaryFile } from '../../content/schema/glossary'
import type { Source } from '../../content/schema/source'
import type { Locale } from '../i18n/locales'
import { localize, type Localized } from '../i18n/localize'
import { roomOf } from '../library'
import { createTermLinker } from '../markup/link-terms'
import { memoizePerBuild } from '../memo'
import { readYaml } from '../read-yaml'
import type { Article } from './articles'

/** A term of the field as readers of one language see it. */
export interface GlossaryTerm extends Localized<Omit<GlossaryFile['terms'][number], 'forms' | 'source'>> {
  locale: Locale
  /** Other words by which texts of the language name it. */
  forms: string[]
  /** What the definition rests on; none where it is a common word and claims no fact. */
  source?: Source
}

/** The glossary of a language, in the order of its alphabet. */
export const glossaryTerms = memoizePerBuild((locale: Locale): GlossaryTerm[] => {
  const { terms, sources } = readYaml(roomOf('glossary.yaml')) as GlossaryFile
  return terms
    .map(({ forms, ...term }) => ({ ...localize(term, locale), forms: forms?.[locale] ?? [] }))
    .map(term => ({ ...term, locale, source: sources.find(({ id }) => id === term.source) }))
    .toSorted((a, b) => sortedAs(a.term).localeCompare(sortedAs(b.term), locale))
})

/** A term from its first letter on: the "2014 Protocol" is looked for under P. */
const sortedAs = (term: string) => term.replace(/^\P{L}+/u, '')

/** The term of an id. */
export const glossaryTerm = (locale: Locale, id: string): GlossaryTerm | undefined =>
  glossaryTerms(locale).find(term => term.id === id)

/**
 * So many terms of an article are explained in place. Each adds its definition to the page, which is to come in one
 * response, and a long text leaves less room for them.
 */
const mostLinked = ({ body }: Article) => (body.length > 7000 ? 3 : 6)

/** The body of an article with the glossary's terms marked at their first use. */
export const linkGlossary = (tree: Root, article: Article): Root => linkerOf(article.locale)(tree, mostLinked(article))

const linkerOf = memoizePerBuild((locale: Locale) =>
  createTermLinker(glossaryTerms(locale).map(({ id, term, forms }) => ({ id, forms: [term, ...forms] }))),
)
