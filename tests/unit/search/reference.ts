import type { Locale } from '../../../lib/i18n/locales'
import type { SearchDocument } from '../../../lib/search/index/invert'
import { stem } from '../../../lib/language/stem'
import { stopWordsOf } from '../../../lib/language/stop-words'
import { foldedWords } from '../../../lib/language/words'
import {
  fields,
  impactAt,
  impactOf,
  leastTitleRarity,
  levelOf,
  rarity,
  shareAt,
  shareLevelOf,
  titleBonus,
  type PerField,
} from '../../../lib/search/weights'

/**
 * The plainest way to the same scores: reads every document for every query, with no index, for queries
 * whose words are complete and known.
 */
export function scoreEveryDocument(documents: SearchDocument[], words: string[], locale: Locale): number[] {
  const terms = documents.map(document => perField(field => termsOf(document[field], locale)))
  const lengths = terms.map(document => perField(field => document[field].length))
  const mean = perField(field => lengths.reduce((sum, length) => sum + length[field], 0) / documents.length || 1)
  const having = (term: string) => terms.filter(document => fields.some(field => document[field].includes(term))).length
  const rare = (term: string) => rarity(documents.length, having(term))

  return terms.map((document, number) => {
    const title = [...new Set(document.title)]
    const wholeTitle = title.reduce((sum, term) => sum + rare(term), 0)
    let score = 0
    let covered = 0
    const sought = words.map(word => stem(word, locale))
    for (const term of sought) {
      const occurrences = perField(field => document[field].filter(other => other === term).length)
      if (fields.every(field => occurrences[field] === 0)) continue
      const telling = title.includes(term) ? Math.max(rare(term), leastTitleRarity) : rare(term)
      score += telling * impactAt(levelOf(impactOf(occurrences, lengths[number]!, mean)))
    }
    for (const term of new Set(sought)) {
      if (title.includes(term)) covered += shareAt(shareLevelOf(rare(term) / wholeTitle))
    }
    return score * titleBonus(covered)
  })
}

/** The documents that have words side by side in one field; undefined stands for any word. */
export function havingPassage(documents: SearchDocument[], passage: (string | undefined)[], locale: Locale): boolean[] {
  return documents.map(document =>
    fields.some(field => {
      const words = foldedWords(document[field], locale).map(word =>
        stopWordsOf(locale).has(word) ? '' : stem(word, locale),
      )
      return words.some((_, start) =>
        passage.every((word, offset) => word === undefined || words[start + offset] === stem(word, locale)),
      )
    }),
  )
}

const termsOf = (text: string, locale: Locale) =>
  foldedWords(text, locale)
    .filter(word => !stopWordsOf(locale).has(word))
    .map(word => stem(word, locale))

const perField = <T>(value: (field: keyof PerField) => T): Record<keyof PerField, T> => ({
  title: value('title'),
  tags: value('tags'),
  headings: value('headings'),
  text: value('text'),
})
