import type { Vocabulary } from '../../content/schema/values'

/** What articles are narrowed by, each with the key under which an article has its values. */
const keyOf = {
  type: 'types',
  region: 'regions',
  country: 'countries',
  topic: 'topics',
  indicator: 'indicators',
} as const

export type Facet = keyof typeof keyOf
export const facets = Object.keys(keyOf) as Facet[]

/** The articles that a list holds: those that have every value named here. */
export type Filter = Partial<Record<Facet, string>>

/** A facet whose values are the terms of a vocabulary; countries have a standard of their own. */
export type TermFacet = Exclude<Facet, 'country'>
export const termFacets = facets.filter(facet => facet !== 'country')

/** The vocabulary behind a facet. */
export const vocabularyOf = (facet: TermFacet): Vocabulary => keyOf[facet]

/** An article's values of a facet. */
export const valuesOf = (article: Record<(typeof keyOf)[Facet], readonly string[]>, facet: Facet): readonly string[] =>
  article[keyOf[facet]]
