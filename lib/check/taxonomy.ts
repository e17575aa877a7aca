import { basename, dirname, join } from 'node:path'
import { Term } from '../../content/schema/term'
import { locales } from '../i18n/locales'
import { vocabularies, type Vocabulary } from '../taxonomy/terms'
import { readText, slugForm } from './files'
import { isThere } from './look-at'
import { taxonomyMessages as say } from './messages-between'
import { areNear, foldTerm, nearest, type Candidate } from './nearest'
import { error, type Place, type Problem } from './problem'
import { checkSlug } from './slugs'
import { readYaml, textOf, textsOf, valueOf, type Entry, type Value } from './yaml'

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
  const { text, problems } = readText(dirname(folder), file)
  if (text === undefined) return { problems }
  const read = readYaml(file, text)
  const all = [...problems, ...read.problems]
  if (!read.value || read.value.kind === 'list') return { value: read.value, problems: all }
  return { problems: [...all, error(file, { line: 1 }, say.noList)] }
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

const keys = Object.keys(Term.properties)

function checkTerm(file: string, term: Value): Problem[] {
  if (term.kind !== 'map') return [error(file, term.place, say.noTerm)]
  const { entries, place } = term
  const slug = textOf(entries, 'slug')
  const problems = entries
    .filter(entry => !keys.includes(entry.key))
    .map(entry => error(file, entry.place, say.unknownKey(entry.key, nearest(entry.key, keys))))
  if (!slug || !slugForm.test(slug)) problems.push(error(file, place, say.slug(slug)))
  else problems.push(...checkSlug(file, 'terms', slug).map(problem => ({ ...problem, ...place })))
  const description = valueOf(entries, 'description')
  problems.push(...checkTexts(file, 'label', valueOf(entries, 'label'), place))
  if (description) problems.push(...checkTexts(file, 'description', description, place))
  const aliases = valueOf(entries, 'aliases')
  if (aliases && !(aliases.kind === 'list' && aliases.items.every(item => item.kind === 'text' && item.text))) {
    problems.push(error(file, aliases.place, say.aliases))
  }
  const sector = valueOf(entries, 'sector')
  if (sector && sector.kind !== 'boolean') problems.push(error(file, sector.place, say.sector))
  return problems
}

/** One text per language, and nothing else. */
function checkTexts(file: string, key: string, value: Value | undefined, place: Place): Problem[] {
  const entries = value?.kind === 'map' ? value.entries : []
  const known: readonly string[] = locales
  return [
    ...locales
      .filter(locale => !textOf(entries, locale))
      .map(locale => error(file, value?.place ?? place, say.missingText(key, locale))),
    ...entries
      .filter(entry => !known.includes(entry.key))
      .map(entry => error(file, entry.place, say.unknownLocale(entry.key, key))),
  ]
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

const wordsFor = ({ value, names }: PlacedTerm) =>
  [value, ...names].map(text => ({ text, folded: foldTerm(text) })).filter(word => word.folded)
