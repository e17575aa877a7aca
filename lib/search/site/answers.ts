import type { Locale } from '../../i18n/locales'
import { foldedWords } from '../../language/words'
import { isOfNamed } from './entry-weights'
import { hasAll, isNamed, type Asking, type Found } from './find'
import { kindOf, type Asked, type FacetTable } from './format'
import { nameKey } from './name-key'

/** Of two figures the better one has to be so much better to be the answer. */
const clearlyBetter = 1.3

/**
 * The number of the entry that answers a query at once, of the reader's own language; none where nothing or more than
 * one thing may be meant.
 */
export function answerTo(
  { query: { text }, mentions }: Asking,
  own: Found,
  asked: readonly Asked[],
): number | undefined {
  // What stands in quotation marks, or behind a minus, is meant as words.
  if (/["“”«»]|(^|\s)-/.test(text)) return undefined
  const { locale } = own.branch
  const words = foldedWords(text, locale)
  const wanted = new Set(mentions.flatMap(({ entry }) => entry.asks ?? []))
  if (wanted.has('helpline')) return helplineFor(mentions, own, asked)
  const rest = words.filter(
    (_, place) => !mentions.some(({ entry, from, to }) => entry.asks && place >= from && place < to),
  )
  const named = namedBy(wanted.size > 0 ? [words, rest] : [words], asked, locale).filter(({ kind }) =>
    wanted.size > 0 ? wanted.has(kind) : isAnswer(kind),
  )
  if (named.length > 0) return named.length === 1 ? named[0]!.document : undefined
  if (wanted.size === 0) return clearPlace(own)
  return wanted.has('figure') ? clearFigure(own, isOfNamed(mentions, own.branch.table)) : undefined
}

/** The countries that a query names, each once, as codes. */
export const countriesNamed = (mentions: Asking['mentions']): string[] => {
  const filters = mentions.flatMap(({ entry }) => entry.filter ?? [])
  return [...new Set(filters.filter((_, at) => filters[at - 1] === 'country'))]
}

/** The help of the one country that is named; where none is, or it has none, the way to choose one. */
function helplineFor(mentions: Asking['mentions'], { branch }: Found, asked: readonly Asked[]): number | undefined {
  const [country, second] = countriesNamed(mentions)
  if (second !== undefined) return undefined
  const { combinations, of } = branch.table.facets.country
  const line = asked.find(
    ({ kind, document }) =>
      kind === 'helpline' && country !== undefined && combinations[of[document]!]?.includes(country),
  )
  return (line ?? asked.find(({ kind }) => kind === 'countries'))?.document
}

/** What is an answer to a name alone; a figure or a number to call has to be asked for. */
const isAnswer = (kind: Asked['kind']) => kind === 'definition' || kind === 'law' || kind === 'tool'

const articles = new Set(['the', 'a', 'an', 'el', 'la', 'los', 'las', 'un', 'una'])

/** The page that readers call just so: by words that editors noted, or by the name of what it lists. */
export function betOn(
  { query, mentions, askedIn }: Asking,
  table: FacetTable,
  asked: readonly Asked[],
): number | undefined {
  const words = foldedWords(query.text, askedIn)
  const [bet] = namedBy(
    [words],
    asked.filter(({ kind }) => kind === 'bet'),
    askedIn,
  )
  if (bet) return bet.document
  const [facet, value] = mentions.find(({ from, to }) => from === 0 && to === words.length)?.entry.filter ?? []
  if (facet === undefined) return undefined
  const { combinations, of } = table.facets[facet]
  const list = of.findIndex((at, document) => kindOf(table, document) === 'list' && combinations[at]![0] === value)
  return list < 0 ? undefined : list
}

/** What bears a very name. @param given ways to read the query */
function namedBy(given: string[][], asked: readonly Asked[], locale: Locale): Asked[] {
  // "The Palermo Protocol" is the same as without the article; "in forced labour" is not.
  const keys = new Set(given.map(words => nameKey(words[0] && articles.has(words[0]) ? words.slice(1) : words, locale)))
  return asked.filter(({ names }) => names.some(name => keys.has(name)))
}

/** The country or the good that is found before all else and is called so, where no other is called so nearly as well. */
function clearPlace(own: Found): number | undefined {
  const isPlace = (document: number) => ['country', 'good'].includes(kindOf(own.branch.table, document))
  const best = own.documents.toSorted((a, b) => own.scores[b]! - own.scores[a]!)
  const [first] = best
  if (first === undefined || !isPlace(first) || !isNamed(own, first)) return undefined
  const second = best.slice(1).find(document => isPlace(document) && isNamed(own, document))
  return second === undefined || own.scores[first]! >= clearlyBetter * own.scores[second]! ? first : undefined
}

/** The figure that has all that was asked, on a country that is named or the world, where no other is nearly as good. */
function clearFigure(own: Found, isMeant: (document: number) => boolean): number | undefined {
  const [first, second] = own.documents
    .filter(document => kindOf(own.branch.table, document) === 'figure')
    .toSorted((a, b) => own.scores[b]! - own.scores[a]!)
  if (first === undefined || !hasAll(own, first) || !isMeant(first)) return undefined
  return second === undefined || own.scores[first]! >= clearlyBetter * own.scores[second]! ? first : undefined
}
