import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Term } from '../../content/schema/term'
import { roomOf } from '../library'

/** The closed vocabularies of `content/taxonomy/`, by file name. */
export const vocabularies = ['types', 'regions', 'topics', 'indicators'] as const
export type Vocabulary = (typeof vocabularies)[number]

/** Where a vocabulary is kept, from the project's root. */
const vocabularyFile = (vocabulary: Vocabulary) => `${roomOf('taxonomy')}/${vocabulary}.yaml`

const cache = new Map<Vocabulary, Term[]>()

/** All terms of a vocabulary, in the editors' order. Read once a build; afresh while editing. */
export function termsOf(vocabulary: Vocabulary): Term[] {
  const known = cache.get(vocabulary)
  if (known && process.env.NODE_ENV !== 'development') return known
  const terms = parse(readFileSync(vocabularyFile(vocabulary), 'utf8')) as Term[]
  cache.set(vocabulary, terms)
  return terms
}

/** The slugs that a vocabulary allows. */
export const slugsOf = (vocabulary: Vocabulary) => termsOf(vocabulary).map(term => term.slug)

/** The topics that are sectors of the economy. */
export const sectorSlugs = () =>
  termsOf('topics')
    .filter(({ sector }) => sector)
    .map(({ slug }) => slug)
