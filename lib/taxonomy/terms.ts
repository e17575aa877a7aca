import type { Term } from '../../content/schema/term'
import type { Vocabulary } from '../../content/schema/values'
import { roomOf } from '../library'
import { memoizePerBuild } from '../memo'
import { readYaml } from '../read-yaml'

/** All terms of a vocabulary, in the editors' order. */
export const termsOf = memoizePerBuild(
  (vocabulary: Vocabulary) => readYaml(`${roomOf('taxonomy')}/${vocabulary}.yaml`) as Term[],
)

/** The slugs that a vocabulary allows. */
export const slugsOf = (vocabulary: Vocabulary) => termsOf(vocabulary).map(term => term.slug)

/** The topics that are sectors of the economy. */
export const sectorSlugs = () =>
  termsOf('topics')
    .filter(({ group }) => group === 'sectors')
    .map(({ slug }) => slug)
