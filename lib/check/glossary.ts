import { locales, type Locale } from '../i18n/locales'
import { checkReference, checkUnused, type Item, type Ledger } from './ledgers'
import { glossaryMessages as say } from './messages-ledgers'
import { areNear, foldTerm } from './nearest'
import { error, type Place, type Problem } from './problem'
import { textOf, textsOf, valueOf } from './yaml'

/** What a definition weighs in every article that explains its term. */
const longest = 200

/**
 * Checks the glossary: each term in every language, with a short definition and a source, and no two that readers or the
 * machine could take for one.
 */
export function checkGlossary(ledger: Ledger): Problem[] {
  const { file, parts } = ledger
  const terms = parts.terms ?? []
  return [
    ...terms.flatMap(term => [
      ...checkReference(ledger, term, 'source', 'sources', ['own']),
      ...locales.flatMap(locale => checkDefinition(file, term, locale)),
    ]),
    ...checkUnused(ledger, terms),
    ...locales.flatMap(locale => checkForms(file, terms, locale)),
  ]
}

function checkDefinition(file: string, { entries }: Item, locale: Locale): Problem[] {
  const definition = valueOf(entries, 'definition')
  const text = definition?.kind === 'map' ? textOf(definition.entries, locale) : undefined
  if (!text || !definition) return []
  const { length } = [...text]
  return [
    ...(length > longest ? [error(file, definition.place, say.length(locale, length))] : []),
    ...(/[.!?…][”"»)]?$/.test(text) ? [] : [error(file, definition.place, say.end(locale))]),
  ]
}

/** A word by which texts name a term. */
interface Form {
  term: string
  text: string
  folded: string
  place: Place
}

/** Within a language, a word names one term, and none that is nearly the same names another. */
function checkForms(file: string, terms: Item[], locale: Locale): Problem[] {
  const known: Form[] = []
  return terms.flatMap(term =>
    formsOf(term, locale).flatMap(form => {
      const other = known.find(({ term: owner, text, folded }) =>
        owner === form.term ? text === form.text : areNear(folded, form.folded),
      )
      known.push(form)
      if (!other) return []
      const notice =
        other.term === form.term ? say.sameForm(form.text) : say.nearTerm(other.term, form.term, other.text, form.text)
      return [error(file, form.place, notice)]
    }),
  )
}

function formsOf({ id, entries, place }: Item, locale: Locale): Form[] {
  const [term, forms] = [valueOf(entries, 'term'), valueOf(entries, 'forms')]
  const name = term?.kind === 'map' ? textOf(term.entries, locale) : undefined
  const texts = [
    ...(name ? [{ text: name, place: term?.place ?? place }] : []),
    ...(forms?.kind === 'map' ? textsOf(forms.entries, locale) : []),
  ]
  return texts.map(({ text, place: at }) => ({ term: id, text, folded: foldTerm(text), place: at }))
}
