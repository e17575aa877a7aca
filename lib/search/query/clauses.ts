import type { Locale } from '../../i18n/locales'
import { stopWordsOf } from '../../language/stop-words'
import type { IndexReader } from '../index/reader'
import { findMentions, isSaidAlike, otherWays, type Lexicon, type Mention } from '../lexicon/match'
import { discounts } from '../weights'
import type { Query, QueryWord } from './parse'
import { rarest, type Clause, type Way } from './rank'
import { findTerms, nothing, termsOf, type Found as FoundTerms, type WeightedTerm } from './terms'

/** A query, understood. */
export interface Understood {
  clauses: Clause[]
  /** True where nothing in the index answers to some of the query. */
  incomplete: boolean
  /** Words that nothing has, with those that were sought instead; with none where nothing is near. */
  unknown: { word: string; instead: string[] }[]
  /** What was said in other words as well. */
  also: { said: string; ways: string[] }[]
}

/** How a query is to be taken. */
export interface Understanding {
  /** The language in which the reader asks. */
  askedIn: Locale
  /** Other ways of saying things. */
  lexicon: Lexicon
  /** False where unknown words are to be left as they are. */
  correct: boolean
  /** True where only documents with the whole query are wanted: once something has no document, no more is read. */
  entire: boolean
}

/** Each way of saying a thing costs its shards; more than so many bring little. */
const mostWays = 2

/** Makes clauses of a query's words: of what the lexicon has in other words one clause with those, of the rest one a word. */
export async function understand(
  query: Query,
  index: IndexReader,
  { lexicon, askedIn, correct, entire }: Understanding,
): Promise<Understood> {
  const { locale } = index.manifest
  const mentionsIn = (all: string[]) =>
    apart(findMentions(all, lexicon, askedIn).filter(found => otherWays(found, locale).length > 0))
  const asTyped = mentionsIn(query.all)
  const words = query.words.filter(
    word => covering(asTyped, word.place) || !stopWordsOf(locale).has(word.text) || word.open,
  )
  const lookUp = (word: QueryWord, at: number) => findTerms(words, at, index, correct && !covering(asTyped, word.place))
  const found: FoundTerms[] = []
  if (entire) {
    for (const [at, word] of words.entries()) {
      const mention = covering(asTyped, word.place)
      // What this language says otherwise is sought in its own words.
      const known = mention && !isSaidAlike(mention, locale) ? nothing : await lookUp(word, at)
      if (known.terms.length === 0 && !mention)
        return { clauses: [], incomplete: true, unknown: [{ word: word.text, instead: [] }], also: [] }
      found.push(known)
    }
  } else found.push(...(await Promise.all(words.map(lookUp))))
  // "travajo forzozo" names what it means only once both words are mended.
  const mended = [...query.all]
  for (const [at, { instead = [] }] of found.entries()) {
    if (instead.length > 0) mended[words[at]!.place] = instead[0]!
  }
  const mentions = mended.some((word, place) => word !== query.all[place]) ? mentionsIn(mended) : asTyped
  const ways = await Promise.all(mentions.map(mention => waysOf(mention, index)))
  const isSaid = ({ place }: QueryWord) => covering(mentions, place) !== undefined
  const plain = words.flatMap((word, at) => (isSaid(word) ? [] : [{ word, found: found[at]! }]))
  const said = mentions.map((mention, at) => {
    const typed = words.flatMap((word, number) =>
      covering(mentions, word.place) === mention ? found[number]!.terms : [],
    )
    const others = ways[at]!
    return { mention, typed, others }
  })
  return {
    clauses: merge([
      ...plain.flatMap(({ found: { terms } }) => terms.map(list => [{ words: [list], weight: 1 }])),
      ...said.map(({ mention, typed, others }) => [
        // "United Kingdom" is not said by "united" alone.
        ...(typed.length > 0 ? [{ words: typed, weight: 1, whole: mention.entry.filter !== undefined }] : []),
        ...others.map(({ way }) => noRarer(way, typed, index.manifest.documents)),
      ]),
    ]),
    incomplete:
      plain.some(({ found: { terms } }) => terms.length === 0) ||
      said.some(({ typed, others }) => typed.length === 0 && others.length === 0),
    unknown: words.flatMap((word, at) => {
      const { terms, instead = [] } = found[at]!
      return instead.length > 0 || (terms.length === 0 && !isSaid(word)) ? [{ word: word.text, instead }] : []
    }),
    also: said.flatMap(({ mention: { text }, others }) =>
      others.length > 0 ? [{ said: text, ways: others.map(other => other.text) }] : [],
    ),
  }
}

/** The mention that has the word at a place. */
const covering = (mentions: Mention[], place: number) => mentions.find(({ from, to }) => place >= from && place < to)

/** Mentions that share no word, the longest first. */
function apart(mentions: Mention[]): Mention[] {
  const taken: Mention[] = []
  for (const mention of mentions) {
    if (taken.every(({ from, to }) => mention.to <= from || mention.from >= to)) taken.push(mention)
  }
  return taken
}

async function waysOf(mention: Mention, index: IndexReader): Promise<{ text: string; way: Way }[]> {
  const texts = otherWays(mention, index.manifest.locale).slice(0, mostWays)
  const known = await Promise.all(texts.map(async text => ({ text, words: await termsOf(text, index) })))
  return known.flatMap(({ text, words }) =>
    words ? [{ text, way: { words, weight: discounts.synonym, whole: true } }] : [],
  )
}

/**
 * Another way of saying something, telling no more than what was typed: an article on "modern slavery" does not come
 * before those on forced labour because fewer say it. (Lucene's SynonymQuery likewise gives synonyms one rarity.)
 */
function noRarer(way: Way, typed: WeightedTerm[][], documents: number): Way {
  if (typed.length === 0) return way
  const telling = (words: WeightedTerm[][]) => words.reduce((sum, terms) => sum + rarest(terms, documents), 0)
  return { ...way, weight: way.weight * Math.min(1, telling(typed) / telling(way.words)) }
}

/** Clauses of ways; what a query says twice becomes one that counts twice. */
function merge(all: Way[][]): Clause[] {
  const clauses = new Map<string, Clause>()
  for (const ways of all.filter(list => list.length > 0)) {
    const key = ways.map(({ words }: Way) => words.map(terms => terms.map(({ list }) => list.term))).join('|')
    const clause = clauses.get(key)
    if (clause) clause.times++
    else clauses.set(key, { ways, times: 1 })
  }
  return [...clauses.values()]
}
