import { dirname, relative } from 'node:path/posix'
import type { BuildOptions } from 'esbuild'
import { bundleScript } from '../../bundle-script'
import { completeLocales, languageName, locales, type Locale } from '../../i18n/locales'
import { messagesOf } from '../../i18n/messages'
import { thesaurus } from '../../language/thesaurus'
import { routes } from '../../routes'
import { facets as allFacets, type Facet } from '../../taxonomy/facets'
import { labelOf, termOf } from '../../taxonomy/labels'
import { betsIn } from '../best-bets'
import type { Answer } from '../answer'
import type { SearchEntry } from '../entry'
import { hasGrammar } from '../../language/grammars/all'
import { stopWordsOf } from '../../language/stop-words'
import { foldedWords } from '../../language/words'
import { buildIndex, cut, hashOf, pack, type Files } from '../index/files'
import type { Shards } from '../index/manifest'
import type { SearchDocument } from '../index/invert'
import { lexiconEntries } from '../lexicon/entries'
import { packEntry } from '../lexicon/rows'
import { perFacet, type SearchFacet } from '../state'
import {
  ownFile,
  facetFile,
  gapsOf,
  grammarFile,
  lexiconFile,
  nearFile,
  recordFile,
  suggestionFile,
  suggestingFile,
  textFile,
  workerFile,
  type Asked,
  type OwnFile,
  type EntryText,
  type FacetTable,
  type RecordColumns,
  type SiteManifest,
  type SuggestionFile,
  type TextFile,
} from './format'
import { nameKey } from './name-key'

/** Results are a few of many: small files have little that is not shown. */
const recordsPerFile = 16

/** About how many characters a file of suggestions has. */
const suggestionsPerFile = 2500
/** Of a large library's articles the newest are suggested. */
const mostArticles = 400

/** Texts share a file until it has so many characters: an article has one of its own, terms of the glossary do not. */
const textsPerFile = 3000

/** What can be found, language by language. */
export type Entries = Record<Locale, readonly SearchEntry[]>

/** The search of the hub: manifests by language, and all files that they name. */
export interface SiteIndex {
  manifests: Record<Locale, SiteManifest>
  files: Files
}

/** Scripts of the search, as texts. */
interface Scripts {
  worker: string
  near: string
  suggesting: string
  /** By language; none of those that have no grammar. */
  grammars: Partial<Record<Locale, string>>
}

/**
 * Builds the search of entries. Those that have a day come first, the newest at the top; of equal results the first does.
 *
 * @param scripts the worker that runs it, what of it finds suggestions for a slip, what suggests on other pages, and
 *   what the worker has to know of each language
 */
export function buildSiteIndex(given: Entries, scripts: Scripts): SiteIndex {
  const files: Files = new Map()
  const put = (fileOf: (name: string) => string, bytes: Uint8Array<ArrayBuffer>): string => {
    const name = hashOf(bytes)
    files.set(fileOf(name), bytes)
    return name
  }
  const searched = Object.keys(given)
  const entries: Entries = Object.fromEntries(searched.map(locale => [locale, ordered(given[locale] ?? [])]))
  const all = searched.flatMap(locale => (entries[locale] ?? []).map(entry => ({ locale, entry })))
  const occurring = perFacet(
    facet => new Set(all.flatMap(({ locale, entry }) => valuesOf(entry, facet, locale))) as ReadonlySet<string>,
  )
  const worker = put(workerFile, new TextEncoder().encode(scripts.worker))
  const near = put(nearFile, new TextEncoder().encode(scripts.near))
  const suggesting = put(suggestingFile, new TextEncoder().encode(scripts.suggesting))

  const manifestOf = (locale: Locale): SiteManifest => {
    const ours = entries[locale] ?? []
    const { search, facets: facetNames } = messagesOf(locale)
    const lexicon = put(lexiconFile, encode(lexiconEntries(occurring, locale).map(packEntry)))
    const built = buildIndex(ours.map(documentMaker(locale)), locale)
    for (const [name, bytes] of built.files) files.set(name, bytes)
    const textNames = shareFiles(ours, part => put(textFile, pack(encode(part))))
    const size = recordsPerFile
    const parts = Array.from({ length: Math.ceil(ours.length / size) }, (_, part) => part * size)
    const facets = put(facetFile, encode(facetTable(locale, entries)))
    const own = put(
      ownFile,
      encode({
        asked: ours.flatMap(askedFor(locale)).map(({ kind, document, names }) => [kind, document, names.join('|')]),
        labels: perFacet(facet =>
          Object.fromEntries([...occurring[facet]].map(value => [value, labelIn(facet, value, locale)])),
        ),
      } satisfies OwnFile),
    )
    const names = parts.map(from => {
      const part = ours.slice(from, from + size)
      return put(recordFile, encode(recordColumns(part, textNames.slice(from, from + size))))
    })
    const script = scripts.grammars[locale]
    const grammar = script === undefined ? undefined : put(grammarFile, new TextEncoder().encode(script))
    const needed = [
      workerFile(worker),
      ...(grammar === undefined ? [] : [grammarFile(grammar)]),
      lexiconFile(lexicon),
      facetFile(facets),
      ownFile(own),
    ]
    const besideManifest = (name: string) => relative(dirname(routes.searchManifest(locale)), routes.searchFile(name))
    return {
      needed: needed.map(besideManifest),
      suggesting: besideManifest(suggestingFile(suggesting)),
      index: built.manifest,
      worker,
      near,
      grammar,
      lexicon,
      own,
      facets,
      records: { size, names },
      suggestions: shareSuggestions(ours, locale, part => put(suggestionFile, encode(part))),
      others: searched.filter(other => other !== locale && completeLocales.includes(other)),
      words: { suggestions: search.suggestions, filter: search.filter, facets: facetNames },
    }
  }
  return { files, manifests: Object.fromEntries(searched.map(locale => [locale, manifestOf(locale)])) }
}

/** Those with a day come first, the newest at the top; works that are cited last, for nothing suggests them. */
const ordered = (entries: readonly SearchEntry[]) =>
  entries.toSorted(
    (a, b) =>
      (b.published ?? '').localeCompare(a.published ?? '') || Number(a.kind === 'source') - Number(b.kind === 'source'),
  )

/** An entry's values of a facet of the search. */
function valuesOf({ kind, values }: SearchEntry, facet: SearchFacet, locale: Locale): readonly string[] {
  if (facet === 'language') return [locale]
  return facet === 'kind' ? [kind] : (values?.[facet] ?? [])
}

/** @returns what makes of an entry the fields of the index: words that ask for its kind are among its tags */
function documentMaker(locale: Locale): (entry: SearchEntry) => SearchDocument {
  const asking = thesaurus().filter(({ asks }) => asks)
  const bets = betsIn(locale)
  return ({ kind, address, title, names = [], headings = [], values, text }) => ({
    title,
    tags: [
      ...names,
      ...(bets.get(address) ?? []),
      ...tagWords(values, locale),
      ...asking.flatMap(row => (row.asks === kind ? (row[locale] ?? []) : [])),
    ].join(', '),
    headings: headings.join('. '),
    text,
  })
}

/** Labels and other names of the values of an entry. */
const tagWords = (values: SearchEntry['values'], locale: Locale) =>
  allFacets.flatMap(facet =>
    (values?.[facet] ?? []).flatMap(value => [labelOf(facet, value, locale), ...aliasesOf(facet, value)]),
  )

const aliasesOf = (facet: Facet, value: string) => (facet === 'country' ? [] : (termOf(facet, value).aliases ?? []))

/** What is an answer to its name; figures are found by all their words, and numbers to call by their country. */
const isNamed = ({ kind }: Answer) => kind === 'definition' || kind === 'law' || kind === 'tool'

/** @returns what makes of an entry what queries can ask for by name */
function askedFor(locale: Locale): (entry: SearchEntry, document: number) => Asked[] {
  const bets = betsIn(locale)
  const keysOf = (names: readonly string[]) => [
    ...new Set(names.map(name => nameKey(foldedWords(name, locale), locale)).filter(key => key !== '')),
  ]
  return ({ answer, address, title, names = [] }, document) => {
    const called = bets.get(address)
    return [
      ...(answer ? [{ kind: answer.kind, document, names: isNamed(answer) ? keysOf([title, ...names]) : [] }] : []),
      ...(called ? [{ kind: 'bet' as const, document, names: keysOf(called) }] : []),
    ]
  }
}

/** The names of the files in which the texts are. */
function shareFiles(entries: readonly SearchEntry[], write: (part: TextFile) => string): string[] {
  const names: string[] = []
  let part: TextFile = {}
  let length = 0
  for (const [document, { passages, text, answer }] of entries.entries()) {
    const content: EntryText = { ...(passages ?? { summary: text, sections: [] }), answer }
    part[document] = content
    length += JSON.stringify(content).length
    if (length < textsPerFile && document < entries.length - 1) continue
    const name = write(part)
    names.push(...Object.keys(part).map(() => name))
    part = {}
    length = 0
  }
  return names
}

/** Files of what is suggested, by the words of the labels: a label lies in the file of each. */
function shareSuggestions(
  entries: readonly SearchEntry[],
  locale: Locale,
  write: (part: SuggestionFile) => string,
): Shards {
  const having = new Map<string, SuggestionFile>()
  let articles = 0
  for (const { kind, title, address } of entries) {
    // Works that are cited are too many, and lists are filters.
    if (kind === 'source' || kind === 'list' || (kind === 'article' && ++articles > mostArticles)) continue
    const words = new Set(foldedWords(title, locale))
    const telling = [...words].filter(word => !stopWordsOf(locale).has(word))
    for (const word of telling.length > 0 ? telling : words)
      having.set(word, [...(having.get(word) ?? []), [kind, title, address]])
  }
  return cut(
    [...having].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ([word]) => word,
    ([, labels]) => JSON.stringify(labels).length,
    suggestionsPerFile,
    part => write([...new Map(part.flatMap(([, labels]) => labels.map(label => [label[2], label]))).values()]),
  )
}

const recordColumns = (entries: readonly SearchEntry[], texts: string[]): RecordColumns => ({
  addresses: entries.map(({ address }) => address),
  titles: entries.map(({ title }) => title),
  days: entries.map(({ published = '' }) => published),
  texts,
  notices: entries.flatMap(({ isNoticed }, place) => (isNoticed ? [place] : [])),
})

function facetTable(locale: Locale, all: Entries): FacetTable {
  const entries = all[locale] ?? []
  const others = Object.keys(all).filter(other => other !== locale)
  const samePage = (other: Locale) => {
    const known = new Set((all[other] ?? []).map(({ address }) => address))
    return ({ address }: SearchEntry) => known.has(address.replace(`/${locale}/`, `/${other}/`))
  }
  const dated = entries.flatMap(({ published }) => (published ? [Date.parse(published) / 86_400_000] : []))
  return {
    facets: perFacet(facet => {
      const keys = entries.map(entry => JSON.stringify([...valuesOf(entry, facet, locale)].toSorted()))
      const combinations = [...new Set(keys)]
      return {
        combinations: combinations.map(key => JSON.parse(key) as string[]),
        of: keys.map(key => combinations.indexOf(key)),
      }
    }),
    days: dated.map((day, number) => (number > 0 ? dated[number - 1]! - day : day)),
    pages: pagesOf(entries),
    translated: Object.fromEntries(
      others.map(other => {
        const hasIt = samePage(other)
        return [other, gapsOf(entries.flatMap((entry, number) => (hasIt(entry) ? [number] : [])))]
      }),
    ),
  }
}

function labelIn(facet: SearchFacet, value: string, locale: Locale): string {
  if (facet === 'language') return languageName(value)
  if (facet === 'kind') return messagesOf(locale).searchPage.kinds[value as SearchEntry['kind']]
  return labelOf(facet, value, locale)
}

/**
 * Of pages with several entries, the number of the first and how many there are. Figures count as entries of one page:
 * each has its own, but all of them in one list would hide the rest.
 */
function pagesOf(entries: readonly SearchEntry[]): FacetTable['pages'] {
  const pages: FacetTable['pages'] = []
  const pageOf = (number: number) => {
    const entry = entries[number]
    return entry?.kind === 'figure' ? entry.kind : entry?.address.replace(/#.*/, '')
  }
  for (let first = 0; first < entries.length;) {
    let next = first + 1
    while (pageOf(next) === pageOf(first)) next++
    if (next - first > 1) pages.push([first, next - first])
    first = next
  }
  return pages
}

/**
 * All files of the search by their addresses.
 *
 * @param base path under which the site is served, without a slash at its end
 */
export async function searchFiles(entries: Entries, base = ''): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const [worker, near, suggesting] = await Promise.all(
    ['worker', 'near-script', 'field-suggestions'].map(name =>
      bundleScript({ entryPoints: [`lib/search/site/${name}.ts`], charset: 'utf8' }, base),
    ),
  )
  const grammars = Object.fromEntries(
    await Promise.all(
      locales
        .filter(hasGrammar)
        .map(async locale => [locale, await bundleScript(grammarScript(locale), base)] as const),
    ),
  )
  const scripts = { worker: worker!, near: near!, suggesting: suggesting!, grammars }
  const { manifests, files } = buildSiteIndex(entries, scripts)
  return new Map([
    ...[...files].map(([name, bytes]) => [routes.searchFile(name), bytes] as const),
    ...Object.entries(manifests).map(
      ([locale, manifest]) => [routes.searchManifest(locale), encode(manifest)] as const,
    ),
  ])
}

/** What a script begins with that teaches the worker the grammar of a language. */
const grammarScript = (locale: Locale): BuildOptions => ({
  charset: 'utf8',
  stdin: {
    contents: `import { grammar } from './lib/language/grammars/${locale}'; globalThis.learn('${locale}', grammar)`,
    resolveDir: process.cwd(),
  },
})

const encode = (content: unknown) => new TextEncoder().encode(JSON.stringify(content))
