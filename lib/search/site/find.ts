import type { Locale } from '../../i18n/locales'
import { isVague, search, type Answer as EngineAnswer } from '../engine'
import type { IndexReader } from '../index/reader'
import type { Sought } from '../highlight'
import { noLexicon, type Lexicon, type Mention } from '../lexicon/match'
import type { SearchQuery } from '../state'
import { entryWeights } from './entry-weights'
import { fromGaps, type FacetTable, type SiteManifest } from './format'

/** One language of the hub, opened. */
export interface Branch {
  locale: Locale
  index: IndexReader
  table: FacetTable
  manifest: SiteManifest
}

/** What a language has for a query. */
export interface Found {
  branch: Branch
  /** By the numbers of its entries. */
  scores: Float64Array
  documents: number[]
  answer?: EngineAnswer
}

/** An entry scores at least this part of what the best one does: measured, as good as no end, and without long tails. */
const leastScore = 0.25
/** Who asks in so few words means all of them: what lacks some loses up to this part of its score. */
const shortQuery = 3
const ofMissing = 0.3
/** What has the whole query as its whole name is what was meant. */
const veryName = 2
/** A sum of rarities in another order may differ in its last digits. */
const whole = 0.999

/** A query, and what the field's words tell of it. */
export interface Asking {
  query: SearchQuery
  /** The language of the reader. */
  askedIn: Locale
  lexicon: Lexicon
  mentions: Mention[]
  /** True while the reader may be typing on. */
  typing: boolean
}

/**
 * What each language has, the reader's own first. A word that another one knows as it stands is no slip of the reader's own.
 *
 * While one types it is what the own one has as typed: neither is a half-typed word a slip, nor is it sought in other
 * languages.
 *
 * @returns undefined where what was typed so far does not tell enough: there is nothing, or a word that nothing has
 */
export async function findEverywhere(
  asking: Asking,
  own: Branch,
  foreign: Branch[],
): Promise<[Found, ...Found[]] | undefined> {
  if (asking.typing) {
    if (isVague(asking.query.text, own.index, asking.askedIn)) return undefined
    const found = await find(asking, own, false)
    return found.documents.length > 0 && !found.answer?.incomplete ? [found] : undefined
  }
  const [asTyped, ...abroad] = await Promise.all([
    find(asking, own, false),
    ...foreign.map(branch => find(asking, branch, false)),
  ])
  const hasSlips = !asking.query.verbatim && asTyped.answer?.unknown.length
  if (!hasSlips || abroad.some(({ documents }) => documents.length > 0)) return [asTyped, ...abroad]
  return [await find(asking, own, true), ...abroad]
}

/** The entries of one language that answer a query; all of them where it has no words. */
async function find({ query, askedIn, lexicon, mentions }: Asking, branch: Branch, correct: boolean): Promise<Found> {
  const { index, table } = branch
  const isOwn = branch.locale === askedIn
  const translated = new Set(isOwn ? [] : fromGaps(table.translated[askedIn] ?? []))
  const all = Array.from({ length: index.manifest.documents }, (_, document) => document).filter(
    document => !translated.has(document),
  )
  if (!query.text.trim()) return { branch, scores: new Float64Array(index.manifest.documents), documents: all }
  const answer = await search(query.text, index, {
    askedIn,
    lexicon: query.verbatim ? noLexicon : lexicon,
    correct,
    entire: !isOwn,
  })
  const weightOf = entryWeights(mentions, table, answer.clauses.length)
  const isName = (document: number) => answer.titled[document]! >= whole && answer.covered[document]! >= whole
  const isShort = answer.clauses.length <= shortQuery
  const scores = answer.scores.map((score, document) => {
    const hasMost = isShort ? 1 - ofMissing * (1 - answer.matched[document]!) : 1
    return score * weightOf(document, answer.matched[document]!) * hasMost * (isName(document) ? veryName : 1)
  })
  const least = leastScore * Math.max(...scores)
  const found: Found = { branch, scores, documents: [], answer }
  // Scores of two indexes cannot be compared, so another language has to have all that was asked.
  const isEnough = (document: number) => scores[document]! > 0 && scores[document]! >= least
  found.documents = all.filter(document => isEnough(document) && (isOwn || hasAll(found, document)))
  return found
}

/** A word that a language does not know at all counts nothing there, so that none of its entries has the whole query. */
export const hasAll = ({ answer }: Found, document: number): boolean =>
  answer !== undefined && !answer.incomplete && answer.matched[document]! >= whole

/** Whether the title of an entry has the whole query. */
export const isNamed = (found: Found, document: number): boolean =>
  hasAll(found, document) && (found.answer?.titled[document] ?? 0) >= whole

/** What a query was taken for in a language, to be marked. */
export function soughtIn({ branch, answer }: Found): Sought {
  const terms = answer?.clauses.flatMap(({ ways }) =>
    ways.flatMap(({ words, whole: isPhrase }) => {
      const ofWords = words.map(word => word.map(({ list }) => list.term))
      return isPhrase && words.length > 1 ? [ofWords.map(([term]) => term).join(' ')] : ofWords.flat()
    }),
  )
  return { locale: branch.locale, terms: new Set(terms) }
}
