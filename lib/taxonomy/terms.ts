import type { Texts } from '../i18n/localize'
import { roomOf } from '../library'
import { memoizePerBuild } from '../memo'
import { readYaml } from '../read-yaml'

/** The closed vocabularies of `content/taxonomy/`, by file name. */
export const vocabularies = ['types', 'regions', 'topics', 'indicators'] as const
export type Vocabulary = (typeof vocabularies)[number]

/** One entry of a vocabulary, as editors write it. */
export interface Term {
  /** Its part of addresses and its value in frontmatter. */
  slug: string
  /** What readers see. */
  label: Texts
  /** Other words that readers use for it; searched, never shown. */
  aliases?: string[]
  /** One sentence that says what it holds. */
  description?: Texts
  /** Of a topic: whether it is a sector of the economy. */
  sector?: boolean
}

/** All terms of a vocabulary, in the editors' order. */
export const termsOf = memoizePerBuild(
  (vocabulary: Vocabulary) => readYaml(`${roomOf('taxonomy')}/${vocabulary}.yaml`) as Term[],
)

/** The slugs that a vocabulary allows. */
export const slugsOf = (vocabulary: Vocabulary) => termsOf(vocabulary).map(term => term.slug)

/** The topics that are sectors of the economy. */
export const sectorSlugs = () =>
  termsOf('topics')
    .filter(({ sector }) => sector)
    .map(({ slug }) => slug)
