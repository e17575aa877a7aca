import type { Locale } from '../i18n/locales'
import { stem } from '../language/stem'
import type { IndexReader } from './index/reader'
import type { PostingList } from './index/shards'
import { noLexicon } from './lexicon/match'
import { understand, type Understanding, type Understood } from './query/clauses'
import { parseQuery, type Query } from './query/parse'
import { rank, type Ranking } from './query/rank'

/** What an index answers to a query: the ranking, and how the query was understood. */
export interface Answer extends Ranking, Understood {
  /** True where no document has the quoted passages side by side, so that their words were sought singly. */
  unquoted: boolean
}

/** Answers a query from an index; asked in its own language, without other ways of saying things, unless said otherwise. */
export async function search(text: string, index: IndexReader, how: Partial<Understanding> = {}): Promise<Answer> {
  const { askedIn = index.manifest.locale, lexicon = noLexicon, correct = true, entire = false } = how
  const query = parseQuery(text, askedIn)
  const understanding = understand(query, index, { askedIn, lexicon, correct, entire })
  if (entire && (await understanding).incomplete) query.phrases = query.excluded = []
  const [understood, allowed] = await Promise.all([understanding, findAllowed(query, index)])
  const ranking = rank(understood.clauses, index.manifest.documents)
  for (const document of allowed.excluded) ranking.scores[document] = 0
  const quoting = ranking.scores.map((score, document) => (allowed.isQuoting(document) ? score : 0))
  const unquoted = !quoting.some(score => score > 0)
  return {
    ...understood,
    scores: unquoted ? ranking.scores : quoting,
    matched: ranking.matched,
    titled: ranking.titled,
    covered: ranking.covered,
    unquoted: unquoted && query.phrases.length > 0,
  }
}

/** Whether the last word of a query, half typed, may still become so many that it is better waited for. */
export function isVague(text: string, index: IndexReader, askedIn: Locale): boolean {
  const open = parseQuery(text, askedIn).words.find(word => word.open)
  return open !== undefined && !index.isSure(open.text)
}

/** Which documents have excluded words, and which have the quoted passages. */
async function findAllowed({ phrases, excluded }: Query, index: IndexReader) {
  const { locale } = index.manifest
  const [passages, banned] = await Promise.all([
    Promise.all(phrases.map(phrase => havingPhrase(phrase, index))),
    Promise.all(excluded.map(word => index.term(stem(word, locale)))),
  ])
  return {
    excluded: banned.flatMap(list => Array.from(list?.documents ?? [])),
    isQuoting: (document: number) => passages.every(having => having.has(document)),
  }
}

/** The documents in which words stand side by side; a gap stands for any one word. */
async function havingPhrase(phrase: (string | undefined)[], index: IndexReader): Promise<Set<number>> {
  const words = phrase.flatMap((word, offset) =>
    word === undefined ? [] : [{ term: stem(word, index.manifest.locale), offset }],
  )
  const placed = await Promise.all(
    words.map(async ({ term, offset }) => {
      const [list, positions] = await Promise.all([index.term(term), index.positions(term)])
      return list ? startsOf(list, positions, offset) : new Map<number, Set<number>>()
    }),
  )
  const [first, ...others] = placed
  const documents = [...(first ?? [])].filter(([document, starts]) =>
    [...starts].some(start => others.every(other => other.get(document)?.has(start))),
  )
  return new Set(documents.map(([document]) => document))
}

/** For each document, where a phrase would begin that has a term at an offset. */
const startsOf = (list: PostingList, positions: number[][], offset: number) =>
  new Map(
    positions.map(
      (places, posting) => [list.documents[posting]!, new Set(places.map(place => place - offset))] as const,
    ),
  )
