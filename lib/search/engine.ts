import Fuse from 'fuse.js'
import { bestSection, excerpt, mark, soughtAmong, soughtIn, type Marked } from './marks'
import type { SearchRecord } from './records'
import { foldedWords, nearestWord, queryWords } from './words'

export type { Marked } from './marks'

/** What results can be narrowed by. */
export const facets = ['type', 'region', 'country', 'topic'] as const
export type Facet = (typeof facets)[number]

export interface SearchQuery {
  text: string
  /** Within a facet any of the values will do; between facets all must. */
  filters: Record<Facet, string[]>
  sort: 'relevance' | 'newest'
}

export interface SearchResult {
  hits: Hit[]
  /** For each facet, how many of the hits each value would leave, given the other facets. */
  facets: Record<Facet, FacetCount[]>
  /** True where no article has all the words, so that the hits have only some of them. */
  relaxed: boolean
}

export interface FacetCount {
  value: string
  count: number
}

export interface Hit {
  record: SearchRecord
  title: Marked
  summary: Marked
  /** The passage that has the words, where title and summary do not have them all. */
  excerpt?: { id?: string; heading?: string; text: Marked }
}

/** Answers queries over the records it was made from. */
export interface Engine {
  search(query: SearchQuery): SearchResult
}

/** A query longer than this is cut: no question is so long, and none may keep the reader waiting. */
const longestQuery = 200

const valuesOf: Record<Facet, (record: SearchRecord) => string[]> = {
  type: record => record.types,
  region: record => record.regions,
  country: record => record.countries,
  topic: record => record.topics,
}

/** A record as Fuse reads it: one text a field. */
interface SearchDocument {
  record: SearchRecord
  /** The folded words of all its fields. */
  words: string[]
  title: string
  tags: string
  headings: string
  summary: string
  text: string
}

/** Builds an engine on the records of one language. */
export function createEngine(records: SearchRecord[]): Engine {
  const documents = records.map(toDocument)
  const vocabulary = [...new Set(documents.flatMap(document => document.words))]
  const options = {
    keys: [
      { name: 'title', weight: 5 },
      { name: 'tags', weight: 3 },
      { name: 'headings', weight: 2 },
      { name: 'summary', weight: 2 },
      { name: 'text', weight: 1 },
    ],
    useTokenSearch: true,
    ignoreDiacritics: true,
    ignoreLocation: true,
    // Slips are mended word by word beforehand; over long texts Fuse's own tolerance finds a match for anything.
    threshold: 0,
  }
  const all = new Fuse(documents, { ...options, tokenMatch: 'all' })
  const any = new Fuse(documents, { ...options, tokenMatch: 'any' })

  return {
    search({ text, filters, sort }) {
      const typed = queryWords(text.slice(0, longestQuery))
      const words = typed.map(word => nearestWord(word, vocabulary) ?? word)
      const strict = find(all, words, words.length)
      const relaxed = words.length > 1 && strict.length === 0
      const found = typed.length > 0 ? (relaxed ? find(any, words, 1) : strict) : records
      const matching = text.trim() && typed.length === 0 ? [] : found
      const passed = matching.filter(record => passes(record, filters))
      const ordered = sort === 'newest' || typed.length === 0 ? passed.toSorted(byDay) : passed
      return {
        hits: ordered.map(record => toHit(record, words)),
        facets: countFacets(matching, filters),
        relaxed: relaxed && ordered.length > 0,
      }
    },
  }
}

function toDocument(record: SearchRecord): SearchDocument {
  const texts = {
    title: record.title,
    tags: record.tags,
    headings: record.sections.flatMap(section => section.heading ?? []).join('. '),
    summary: record.summary,
    text: record.sections.map(section => section.text).join(' '),
  }
  return { record, ...texts, words: foldedWords(Object.values(texts).join(' ')) }
}

/** The records that have at least so many of the words, best first. */
function find(fuse: Fuse<SearchDocument>, words: string[], least: number): SearchRecord[] {
  if (words.length === 0) return []
  return (
    fuse
      .search(words.join(' '))
      // Fuse also finds "cat" in "education"; a reader means the beginning of a word.
      .filter(({ item }) => soughtAmong(item.words, words).length >= least)
      .map(({ item }) => item.record)
  )
}

function passes(record: SearchRecord, filters: SearchQuery['filters'], except?: Facet): boolean {
  return facets.every(facet => {
    if (facet === except || filters[facet].length === 0) return true
    return valuesOf[facet](record).some(value => filters[facet].includes(value))
  })
}

function countFacets(matching: SearchRecord[], filters: SearchQuery['filters']): SearchResult['facets'] {
  const count = (facet: Facet): FacetCount[] => {
    // A value in force is shown even where it leaves nothing, so that it can be taken back.
    const counts = new Map(filters[facet].map(value => [value, 0]))
    for (const record of matching.filter(candidate => passes(candidate, filters, facet))) {
      for (const value of valuesOf[facet](record)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return [...counts]
      .map(([value, number]) => ({ value, count: number }))
      .toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value))
  }
  return { type: count('type'), region: count('region'), country: count('country'), topic: count('topic') }
}

function toHit(record: SearchRecord, words: string[]): Hit {
  const hit: Hit = { record, title: mark(record.title, words), summary: mark(record.summary, words) }
  const shown = soughtIn(`${record.title} ${record.summary}`, words)
  const section = bestSection(
    record.sections,
    words,
    words.filter(word => !shown.includes(word)),
  )
  if (!section) return hit
  const { id, heading, text } = section
  return { ...hit, excerpt: { id, heading, text: mark(excerpt(text, words), words) } }
}

const byDay = (a: SearchRecord, b: SearchRecord) => b.published.localeCompare(a.published)
