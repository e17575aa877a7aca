import { formatDay } from '../../dates'
import type { Locale } from '../../i18n/locales'
import { foldedWords } from '../../language/words'
import { memoize } from '../../memo'
import type { Answer } from '../answer'
import type { EntryKind } from '../entry'
import { chooseExcerpt, mark, type Excerpt, type Marked } from '../highlight'
import { inflate } from '../index/bytes'
import { openIndex } from '../index/reader'
import { findMentions, openLexicon } from '../lexicon/match'
import { unpackEntry, type LexiconRow } from '../lexicon/rows'
import { isKnown as isKnownIn } from '../query/terms'
import { longestText, perFacet, searchFacets, type SearchFacet, type SearchQuery } from '../state'
import { answerTo, betOn, countriesNamed } from './answers'
import { countFacets, passes, type FacetCount } from './facets'
import { suggestFilters, type FilterSuggestion } from './filter-suggestions'
import { findEverywhere, hasAll, soughtIn, type Asking, type Branch, type Found } from './find'
import {
  ownFile,
  facetFile,
  kindOf,
  unpackOwn,
  lexiconFile,
  suggestionFile,
  textFile,
  type FacetLabels,
  type FacetTable,
  type FileSource,
  type OwnFile,
  type SiteManifest,
  type SuggestionFile,
  type TextFile,
} from './format'
import { best, newest, withoutCrowds } from './order'
import { openRecords } from './record-reader'
import { openSuggestions, type Suggestion } from './suggest'

/** The search of the hub: all its languages, the reader's own first. */
export interface SearchService {
  /**
   * What answers a query.
   *
   * @param isWanted called before what only shows results is fetched, and throws once the reader has asked something else
   */
  search(query: SearchQuery, count: number, isWanted?: IsWanted): Promise<SearchResult>
  /** What answers a query that may be typed on, in the reader's language alone; undefined where it tells too little. */
  glance(query: SearchQuery, count: number, isWanted?: IsWanted): Promise<SearchResult | undefined>
  /** A passage that shows why an entry was found. */
  excerpt(hit: HitKey, sought: string[]): Promise<Excerpt>
  /**
   * What a reader who has typed this may mean.
   *
   * @param typing true while they may be typing on
   */
  suggest(text: string, typing: boolean): Promise<Suggestion[]>
  /** What readers see for the values of each facet. */
  labels: FacetLabels
}

type IsWanted = () => Promise<void> | void

export interface HitKey {
  locale: Locale
  document: number
}

export interface Hit extends HitKey {
  kind: EntryKind
  /** Within the site, with its anchor where its page holds more. */
  address: string
  title: Marked
  /** Its day in words, as the reader's language writes it: what that takes would hold up a page. */
  published?: string
  /** Whether it describes distressing matter. */
  noticed: boolean
  /** Its values of these facets. */
  types: string[]
  regions: string[]
}

export interface SearchResult {
  /** The first so many. */
  hits: Hit[]
  total: number
  /** What answers the query at once, and where that stands. */
  answer?: { address: string; content: Answer }
  facets: Record<SearchFacet, FacetCount[]>
  /** For each language the terms that were sought, to be marked. */
  sought: Partial<Record<Locale, string[]>>
  /** True where no entry has all the words, so that those found have only some of them. */
  relaxed: boolean
  /** True where no entry has a quoted passage as it stands. */
  unquoted: boolean
  /** Words that no entry has, with those sought instead; with none where nothing is near. */
  unknown: { word: string; instead: string[] }[]
  /** What was sought in other words as well. */
  also: { said: string; ways: string[] }[]
  /** The filters that words of the query name. */
  offered: FilterSuggestion[]
  /** How many there would be without the filters. */
  unfiltered: number
}

/** Opens the search for a reader of one language. */
export async function createSearch(
  locale: Locale,
  manifests: Readonly<Record<Locale, SiteManifest>>,
  source: FileSource,
): Promise<SearchService> {
  const manifest = manifests[locale]
  if (!manifest) throw new Error(`There is no search index in "${locale}"`)
  const others = Object.values(manifests).filter(({ index }) => index.locale !== locale && index.documents > 0)
  const openBranch = async (of: SiteManifest): Promise<Branch> => ({
    locale: of.index.locale,
    manifest: of,
    index: openIndex(of.index, source.bytes),
    table: (await source.json(facetFile(of.facets))) as FacetTable,
  })
  const files = Promise.all([
    source.json(lexiconFile(manifest.lexicon)),
    source.json(ownFile(manifest.own)).then(words => unpackOwn(words as OwnFile)),
    openBranch(manifest),
    ...others.map(openBranch),
  ])
  source.learn(grammarsOf([manifest]))
  const [rows, { asked, labels }, own, ...foreign] = await files
  const lexicon = openLexicon((rows as LexiconRow[]).map(unpackEntry), locale)
  const learnOthers = memoize(() => source.learn(grammarsOf(others)))
  const branches = [own, ...foreign]
  const tables = branches.map(({ table }) => table)
  const records = openRecords(source)
  const suggest = openSuggestions(locale, {
    shards: manifest.suggestions,
    read: async name =>
      ((await source.json(suggestionFile(name))) as SuggestionFile).map(([kind, label, address]) => ({
        kind,
        label,
        locale,
        address,
      })),
    filters: searchFacets.flatMap(facet =>
      facet === 'language' || facet === 'kind'
        ? []
        : Object.entries(labels[facet]).map(([value, label]) => ({ kind: 'filter', facet, value, label })),
    ),
    isKnown: word => isKnownIn(word, own.index),
    loadNear: () => source.near(manifest.near),
  })
  const readFile = memoize(async (name: string) => {
    const text = new TextDecoder().decode(await inflate(await source.bytes(name)))
    return JSON.parse(text) as TextFile
  })

  return {
    labels,
    // Only a glance leaves a query unanswered.
    search: async (query, count, isWanted) => (await respond(false, query, count, isWanted))!,
    glance: (query, count, isWanted) => respond(true, query, count, isWanted),
    suggest,

    async excerpt({ locale: language, document }, terms) {
      const branch = branches.find(candidate => candidate.locale === language)
      if (!branch) throw new Error(`There is no search index in "${language}"`)
      return chooseExcerpt(await textOf(branch, document), { locale: language, terms: new Set(terms) })
    },
  }

  async function respond(
    typing: boolean,
    given: SearchQuery,
    count: number,
    isWanted?: IsWanted,
  ): Promise<SearchResult | undefined> {
    const query = { ...given, text: given.text.slice(0, longestText), filters: knownFilters(given.filters) }
    const mentions = query.verbatim ? [] : findMentions(foldedWords(query.text, locale), lexicon, locale)
    const asking = { query, askedIn: locale, lexicon, mentions, typing }
    const hasWords = query.text.trim() !== ''
    // Who only types seeks nothing in other languages.
    if (hasWords && !typing) learnOthers()
    const found = await findEverywhere(asking, own, foreign)
    if (!found) return undefined
    const filtered = found
      .map(part => ({
        ...part,
        documents: part.documents.filter(document => passes(part.branch.table, document, query.filters)),
      }))
      // Who wants one kind alone wants all of its entries.
      .map(part => (hasWords && query.filters.kind.length === 0 ? withoutCrowds(part) : part))
    const takes = !query.verbatim && hasWords
    const answering = takes ? answerTo(asking, found[0], asked) : undefined
    const first = answering ?? (takes ? betOn(asking, own.table, asked) : undefined)
    const isByDay = query.sort === 'newest' || !hasWords
    const places = isByDay ? newest(filtered, count) : best(filtered, count, first)
    const isAtHand = places.every(({ part, document }) => records.has(part.branch.manifest, document))
    if (!isAtHand || answering !== undefined) await isWanted?.()
    const [hits, shown] = await Promise.all([
      Promise.all(places.map(({ part, document }) => hitOf(part, document))),
      // Where the answer cannot be had, without a connection, the results are there all the same.
      answering === undefined ? undefined : answerOf(answering, mentions).catch(() => undefined),
    ])
    const answers = found.flatMap(part => part.answer ?? [])
    return {
      hits,
      total: filtered.reduce((sum, { documents }) => sum + documents.length, 0),
      answer: shown,
      unfiltered: found.reduce((sum, { documents }) => sum + documents.length, 0),
      facets: countFacets(
        found.map(({ branch, documents }) => ({ table: branch.table, documents })),
        query.filters,
      ),
      sought: Object.fromEntries(found.map(part => [part.branch.locale, [...soughtIn(part).terms]])),
      relaxed: found.every(part => part.answer && part.documents.every(document => !hasAll(part, document))),
      unquoted: found[0].answer?.unquoted ?? false,
      unknown: found.slice(1).some(({ documents }) => documents.length > 0) ? [] : (found[0].answer?.unknown ?? []),
      also: mergeWays(answers.map(({ also }) => also)),
      offered: query.verbatim ? [] : suggestFilters(asking, tables),
    }
  }

  /** A link may name filters that no entry has any more. */
  function knownFilters(filters: SearchQuery['filters']): SearchQuery['filters'] {
    return perFacet(facet => filters[facet].filter(value => Object.hasOwn(labels[facet], value)))
  }

  async function answerOf(document: number, mentions: Asking['mentions']): Promise<SearchResult['answer']> {
    const [{ address }, { answer }] = await Promise.all([records.read(own.manifest, document), textOf(own, document)])
    if (answer?.kind !== 'countries') return answer && { address, content: answer }
    // Whoever named a country that has no number is told so.
    const [code] = countriesNamed(mentions)
    return { address, content: { ...answer, named: code && labels.country[code] } }
  }

  async function textOf({ manifest: of }: Branch, document: number) {
    const { text } = await records.read(of, document)
    return (await readFile(textFile(text)))[document] ?? { summary: '', sections: [] }
  }

  async function hitOf(part: Found, document: number): Promise<Hit> {
    const { branch } = part
    const { address, title, day, noticed } = await records.read(branch.manifest, document)
    const { type, region } = branch.table.facets
    return {
      locale: branch.locale,
      document,
      kind: kindOf(branch.table, document),
      address,
      title: mark(title, soughtIn(part)),
      ...(day && { published: formatDay(day, locale) }),
      noticed,
      types: type.combinations[type.of[document]!] ?? [],
      regions: region.combinations[region.of[document]!] ?? [],
    }
  }
}

/** The grammars of languages, as their manifests name them. */
const grammarsOf = (manifests: SiteManifest[]) => manifests.flatMap(({ grammar }) => grammar ?? [])

function mergeWays(lists: SearchResult['also'][]): SearchResult['also'] {
  const merged = new Map<string, Set<string>>()
  for (const { said, ways } of lists.flat()) merged.set(said, new Set([...(merged.get(said) ?? []), ...ways]))
  return [...merged].map(([said, ways]) => ({ said, ways: [...ways] }))
}
