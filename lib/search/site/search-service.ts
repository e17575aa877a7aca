import { formatDay } from '../../dates'
import type { Locale } from '../../i18n/locales'
import { memoize } from '../../memo'
import { search, type Answer } from '../engine'
import { inflate } from '../index/bytes'
import { openIndex, type IndexReader } from '../index/reader'
import { openLexicon, type Entry, type Lexicon } from '../lexicon/match'
import { chooseExcerpt, mark, type Excerpt, type Marked, type Sought } from '../highlight'
import { highest } from '../query/rank'
import { longestText, type SearchFacet, type SearchQuery } from '../state'
import { countFacets, passes, type FacetCount } from './facets'
import {
  facetFile,
  lexiconFile,
  textFile,
  type ArticleText,
  type FacetTable,
  type FileSource,
  type SiteManifest,
} from './format'
import { suggestFilters, type FilterSuggestion } from './filter-suggestions'
import { openRecords, type Title } from './record-reader'

/** The search of the hub: all its languages, the reader's own first. */
export interface SearchService {
  /** @param overtaken aborted once the reader has asked something else: what only shows results is then not fetched */
  search(query: SearchQuery, count: number, overtaken?: AbortSignal): Promise<SearchResult>
  /** A passage that shows why an article was found. */
  excerpt(hit: HitKey, sought: string[]): Promise<Excerpt>
  /** Titles that have been read so far, with the names of their articles. */
  titles(): Promise<Title[]>
}

export interface HitKey {
  locale: Locale
  document: number
}

export interface Hit extends HitKey {
  slug: string
  title: Marked
  /** Its day in words, as the reader's language writes it: what that takes would hold up a page. */
  published: string
  /** Whether it describes distressing matter. */
  noticed: boolean
  /** Its values of each facet. */
  types: string[]
  regions: string[]
}

export interface SearchResult {
  /** The first so many. */
  hits: Hit[]
  total: number
  facets: Record<SearchFacet, FacetCount[]>
  /** For each language the terms that were sought, to be marked. */
  sought: Partial<Record<Locale, string[]>>
  /** True where no article has all the words, so that those found have only some of them. */
  relaxed: boolean
  /** True where no article has a quoted passage as it stands. */
  unquoted: boolean
  /** Words that no article has, with those sought instead; with none where nothing is near. */
  unknown: { word: string; instead: string[] }[]
  /** What was sought in other words as well. */
  also: { said: string; ways: string[] }[]
  /** The filters that words of the query name. */
  offered: FilterSuggestion[]
  /** How many there would be without the filters. */
  unfiltered: number
}

/** An article has at least this part of the query, by the rarity of its words, or it is not found. */
const leastMatched = 0.5
/** A sum of rarities in another order may differ in its last digits. */
const whole = 0.999

/** One language of the hub, opened. */
interface Branch {
  locale: Locale
  index: IndexReader
  table: FacetTable
  manifest: SiteManifest
}

/** What a language has for a query. */
interface Found {
  branch: Branch
  scores: Float64Array
  documents: number[]
  answer?: Answer
}

/**
 * Opens the search for a reader of one language.
 *
 * Results in the reader's language come first, by score. Those of other languages follow, for scores of two
 * indexes cannot be compared; of these only what has the whole query, in the words of that language, and has
 * not been translated. An article of another language that bears the name sought precedes where the own has none.
 */
export async function createSearch(
  locale: Locale,
  manifests: Partial<Record<Locale, SiteManifest>>,
  source: FileSource,
): Promise<SearchService> {
  const own = manifests[locale]
  if (!own) throw new Error(`There is no search index in "${locale}"`)
  const others = Object.values(manifests).filter(({ index }) => index.locale !== locale && index.documents > 0)
  const openBranch = async (manifest: SiteManifest): Promise<Branch> => ({
    locale: manifest.index.locale,
    manifest,
    index: openIndex(manifest.index, source.bytes),
    table: (await source.json(facetFile(manifest.facets))) as FacetTable,
  })
  const [lexicon, ...branches] = await Promise.all([
    source.json(lexiconFile(own.lexicon)).then(entries => openLexicon(entries as Entry[])),
    ...[own, ...others].map(openBranch),
  ])
  const tables = branches.map(({ table }) => table)
  const records = openRecords(source)
  const readText = memoize(async (name: string) => {
    const text = new TextDecoder().decode(await inflate(await source.bytes(name)))
    return JSON.parse(text) as ArticleText
  })

  return {
    async search(asked, count, overtaken) {
      const query = { ...asked, text: asked.text.slice(0, longestText) }
      const found = await findEverywhere(query)
      overtaken?.throwIfAborted()
      const filtered = found.map(part => ({
        ...part,
        documents: part.documents.filter(document => passes(part.branch.table, document, query.filters)),
      }))
      const keys = query.sort === 'newest' || !query.text.trim() ? newest(filtered, count) : best(filtered, count)
      const [first] = found
      const hits = await Promise.all(keys.map(({ part, document }) => hitOf(part, document)))
      const answers = found.map(({ answer }) => answer).filter(answer => answer !== undefined)
      return {
        hits,
        total: filtered.reduce((sum, { documents }) => sum + documents.length, 0),
        unfiltered: found.reduce((sum, { documents }) => sum + documents.length, 0),
        facets: countFacets(
          found.map(({ branch, documents }) => ({ table: branch.table, documents })),
          query.filters,
        ),
        sought: Object.fromEntries(found.map(part => [part.branch.locale, [...soughtIn(part).terms]])),
        relaxed: found.every(part => part.answer && part.documents.every(document => !hasAll(part, document))),
        unquoted: first?.answer?.unquoted ?? false,
        unknown: found.slice(1).some(({ documents }) => documents.length > 0) ? [] : (first?.answer?.unknown ?? []),
        also: mergeWays(answers.map(({ also }) => also)),
        offered: query.verbatim ? [] : suggestFilters(query, locale, lexicon, tables),
      }
    },

    async excerpt({ locale: language, document }, terms) {
      const branch = branches.find(candidate => candidate.locale === language)
      if (!branch) throw new Error(`There is no search index in "${language}"`)
      const { slug, text } = await records.read(branch.manifest, document)
      return chooseExcerpt(await readText(textFile(slug, text)), { locale: language, terms: new Set(terms) })
    },

    titles: () => records.titles(own),
  }

  /** What each language has. A word that another one knows as it stands is no slip of the reader's own. */
  async function findEverywhere(query: SearchQuery): Promise<Found[]> {
    const [ownBranch, ...foreign] = branches
    if (!ownBranch) return []
    const [corrected, ...abroad] = await Promise.all([
      find(query, ownBranch, locale, lexicon, !query.verbatim),
      ...foreign.map(branch => find(query, branch, locale, lexicon, false)),
    ])
    const isCorrected = corrected.answer?.unknown.some(({ instead }) => instead.length > 0)
    if (!isCorrected || abroad.every(({ documents }) => documents.length === 0)) return [corrected, ...abroad]
    return [await find(query, ownBranch, locale, lexicon, false), ...abroad]
  }

  async function hitOf(part: Found, document: number): Promise<Hit> {
    const { branch } = part
    const { slug, title, day, noticed } = await records.read(branch.manifest, document)
    const { type, region } = branch.table.facets
    return {
      locale: branch.locale,
      document,
      slug,
      title: mark(title, soughtIn(part)),
      published: formatDay(day, locale),
      noticed,
      types: type.combinations[type.of[document]!] ?? [],
      regions: region.combinations[region.of[document]!] ?? [],
    }
  }
}

/** The articles of one language that answer a query; all of them where it has no words. */
async function find(
  query: SearchQuery,
  branch: Branch,
  locale: Locale,
  lexicon: Lexicon,
  correct: boolean,
): Promise<Found> {
  const isOwn = branch.locale === locale
  const { documents: number } = branch.index.manifest
  const translated = new Set(isOwn ? [] : branch.table.translated[locale])
  const all = Array.from({ length: number }, (_, document) => document).filter(document => !translated.has(document))
  if (!query.text.trim()) return { branch, scores: new Float64Array(number), documents: all }
  const answer = await search(query.text, branch.index, {
    askedIn: locale,
    lexicon: query.verbatim ? [] : lexicon,
    correct,
  })
  const { scores, matched, incomplete } = answer
  const least = isOwn ? leastMatched : whole
  const documents = all.filter(document => scores[document]! > 0 && matched[document]! >= least)
  return { branch, scores, documents: !isOwn && incomplete ? [] : documents, answer }
}

interface Place {
  part: Found
  document: number
}

/**
 * The best of each language, the reader's own first; what has only some of the words comes after what has all of
 * them in another language. Where only another language has an article of that name ("protocolo de Palermo"), the
 * reader looks for that one, not for those that mention it.
 */
function best(parts: Found[], count: number): Place[] {
  const [own, ...foreign] = parts
  if (!own) return []
  const top = (part: Found, isOf: (part: Found, document: number) => boolean) => {
    const within = new Float64Array(part.scores.length)
    for (const document of part.documents) if (isOf(part, document)) within[document] = part.scores[document]!
    return highest(within, count).map(document => ({ part, document }))
  }
  const named = top(own, isNamed).length > 0 ? [] : foreign.flatMap(part => top(part, isNamed))
  const isNotNamed = (part: Found, document: number) =>
    hasAll(part, document) && !named.some(place => place.part === part && place.document === document)
  const rest = [own, ...foreign].flatMap(part => top(part, isNotNamed))
  const partial = parts.flatMap(part => top(part, (of, document) => !hasAll(of, document)))
  return [...named, ...rest, ...partial].slice(0, count)
}

const isNamed = (part: Found, document: number) =>
  hasAll(part, document) && (part.answer?.titled[document] ?? 0) >= whole

/** A word that a language does not know at all counts nothing there, so that none of its articles has the whole query. */
const hasAll = ({ answer }: Found, document: number) =>
  answer !== undefined && !answer.incomplete && answer.matched[document]! >= whole

/** The newest of all languages. */
function newest(parts: Found[], count: number): Place[] {
  const dated = parts.flatMap(part => {
    let day = 0
    const days = part.branch.table.days.map((gap, number) => (day = number > 0 ? day - gap : gap))
    return part.documents.slice(0, count).map(document => ({ part, document, day: days[document]! }))
  })
  return dated.toSorted((a, b) => b.day - a.day).slice(0, count)
}

function soughtIn({ branch, answer }: Found): Sought {
  const terms = answer?.clauses.flatMap(({ ways }) =>
    ways.flatMap(({ words }) => words.flatMap(word => word.map(({ list }) => list.term))),
  )
  return { locale: branch.locale, terms: new Set(terms) }
}

function mergeWays(lists: Answer['also'][]): SearchResult['also'] {
  const merged = new Map<string, Set<string>>()
  for (const { said, ways } of lists.flat()) merged.set(said, new Set([...(merged.get(said) ?? []), ...ways]))
  return [...merged].map(([said, ways]) => ({ said, ways: [...ways] }))
}
