import { basename, dirname, join } from 'node:path'
import { VocabularyFile } from '../../content/schema/term'
import { locales } from '../i18n/locales'
import { memoize } from '../memo'
import { vocabularies, type Vocabulary } from '../../content/schema/values'
import { readData } from './data-files'
import { checkFields } from './fields'
import { slugForm } from './files'
import { isThere } from './look-at'
import { taxonomyMessages as say } from './messages-between'
import { areNear, foldTerm, type Candidate } from './nearest'
import { error, type Place, type Problem } from './problem'
import { checkSlug } from './slugs'
import { textOf, textsOf, valueOf, type Entry, type Value } from './yaml'

/** The terms of each vocabulary of a folder; a file that cannot be read as terms has none, and a problem. */
export interface Taxonomy {
  terms: Partial<Record<Vocabulary, Candidate[]>>
  problems: Problem[]
}

/** Reads and checks the vocabularies of a folder, `content/taxonomy`. */
export function readTaxonomy(folder: string): Taxonomy {
  const taxonomy: Taxonomy = { terms: {}, problems: [] }
  for (const vocabulary of vocabularies) {
    const file = `${basename(dirname(folder))}/${basename(folder)}/${vocabulary}.yaml`
    const { value, problems } = readVocabulary(folder, file)
    taxonomy.problems.push(...problems)
    if (value?.kind !== 'list') continue
    const terms = value.items.flatMap(item => (item.kind === 'map' ? [toTerm(item.entries, item.place)] : []))
    // The schema, which reads the same file, cannot be loaded where something else than terms stands in it.
    const isLegible = !problems.some(({ severity }) => severity === 'error')
    if (isLegible && terms.length === value.items.length) taxonomy.terms[vocabulary] = terms
    taxonomy.problems.push(...value.items.flatMap(item => checkTerm(file, item)), ...checkDuplicates(file, terms))
  }
  return taxonomy
}

function readVocabulary(folder: string, file: string): { value?: Value; problems: Problem[] } {
  if (!isThere(join(folder, basename(file)))) return { problems: [error(file, { line: 1 }, say.unreadable)] }
  const { value, problems } = readData(dirname(folder), file)
  if (!value || value.kind === 'list') return { value, problems }
  return { problems: [...problems, error(file, { line: 1 }, say.noList)] }
}

interface PlacedTerm extends Candidate {
  names: string[]
  place: Place
}

function toTerm(entries: Entry[], place: Place): PlacedTerm {
  const label = valueOf(entries, 'label')
  const labels = label?.kind === 'map' ? locales.flatMap(locale => textOf(label.entries, locale) ?? []) : []
  const aliases = textsOf(entries, 'aliases').map(alias => alias.text)
  return { value: textOf(entries, 'slug') ?? '', names: [...labels, ...aliases], place }
}

function checkTerm(file: string, term: Value): Problem[] {
  if (term.kind !== 'map') return [error(file, term.place, say.noTerm)]
  const { entries, place } = term
  const slug = textOf(entries, 'slug')
  const problems = checkFields(file, entries, VocabularyFile.items, {}, place)
  if (!slug) return problems
  if (!slugForm.test(slug)) return [...problems, error(file, place, say.slug(slug))]
  return [...problems, ...checkSlug(file, 'terms', slug).map(problem => ({ ...problem, ...place }))]
}

function checkDuplicates(file: string, terms: PlacedTerm[]): Problem[] {
  return terms.flatMap((term, index) =>
    terms.slice(0, index).flatMap(earlier => {
      if (term.value && term.value === earlier.value) return [error(file, term.place, say.duplicate(term.value))]
      const clash = findClash(earlier, term)
      return clash ? [error(file, term.place, say.nearDuplicate(earlier.value, term.value, ...clash))] : []
    }),
  )
}

/** The first pair of words for two terms that readers could take for one. */
function findClash(one: PlacedTerm, other: PlacedTerm): [string, string] | undefined {
  const others = wordsFor(other)
  for (const a of wordsFor(one)) {
    const b = others.find(word => areNear(a.folded, word.folded))
    if (b) return [a.text, b.text]
  }
  return undefined
}

/** Once for each term, which is held against all others. */
const wordsFor = memoize(({ value, names }: PlacedTerm) =>
  [value, ...names].map(text => ({ text, folded: foldTerm(text) })).filter(word => word.folded),
)
