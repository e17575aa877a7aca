import { highest } from '../query/rank'
import { hasAll, isNamed, type Found } from './find'

/** An entry in its language. */
export interface Place {
  part: Found
  document: number
}

/** So many entries of one page are shown, unless entries of their kind are what is asked for. */
const mostOfPage = 2

/**
 * The best of the reader's own language, then those of others. Where none of the own has the whole query, what has it
 * in another language precedes; so does an entry that bears the name sought ("protocolo de Palermo"), where none of the
 * own does: the reader looks for that one, not for those that mention it.
 *
 * @param leading the number of an own entry that comes first if it was found: it answers the query, or is called so
 */
export function best(parts: Found[], count: number, leading?: number): Place[] {
  const [own, ...foreign] = parts
  if (!own) return []
  const top = (part: Found, isOf: (part: Found, document: number) => boolean = () => true) => {
    const within = new Float64Array(part.scores.length)
    for (const document of part.documents) if (isOf(part, document)) within[document] = part.scores[document]!
    return highest(within, count).map(document => ({ part, document }))
  }
  const precedes = own.documents.some(document => isNamed(own, document))
    ? () => false
    : own.documents.some(document => hasAll(own, document))
      ? isNamed
      : hasAll
  const first = foreign.flatMap(part => top(part, precedes))
  const rest = foreign.flatMap(part => top(part, (of, document) => !precedes(of, document)))
  const pinned = own.documents.filter(document => document === leading).map(document => ({ part: own, document }))
  const isPinned = (part: Found, document: number) => part === own && document === leading
  const ordered = [...first, ...top(own, (part, document) => !isPinned(part, document)), ...rest]
  return [...pinned, ...ordered].slice(0, count)
}

/** The newest of all languages; what has no day comes last. */
export function newest(parts: Found[], count: number): Place[] {
  const dated = parts.flatMap(part => {
    let day = 0
    const days = part.branch.table.days.map((gap, number) => (day = number > 0 ? day - gap : gap))
    return part.documents.slice(0, count).map(document => ({ part, document, day: days[document] ?? 0 }))
  })
  return dated.toSorted((a, b) => b.day - a.day).slice(0, count)
}

/** Of pages with many entries that were found, no more than the best. */
export function withoutCrowds({ branch, scores, documents, ...rest }: Found): Found {
  const found = new Set(documents)
  for (const [first, count] of branch.table.pages) {
    const ofPage = Array.from({ length: count }, (_, at) => first + at).filter(document => found.has(document))
    const ordered = ofPage.toSorted((a, b) => scores[b]! - scores[a]! || a - b)
    for (const document of ordered.slice(mostOfPage)) found.delete(document)
  }
  return { branch, scores, documents: documents.filter(document => found.has(document)), ...rest }
}
