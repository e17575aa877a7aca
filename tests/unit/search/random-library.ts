import * as fc from 'fast-check'
import type { SearchDocument } from '../../../lib/search/index/invert'
import { buildIndex } from '../../../lib/search/index/files'
import { openIndex, type IndexReader } from '../../../lib/search/index/reader'
import type { Locale } from '../../../lib/i18n/locales'

/** Words of English and Spanish, of which some share stems, some are stop words, and some differ by a letter. */
export const someWords = (
  'labour labours labor forced forcing force passport passports debt debts bondage fee fees recruit recruitment ' +
  'recruiter worker workers work the of and in is Perú peru trabajo trabajos forzoso inspección inspecciones deuda ' +
  'la de en ñandú 2024 29 c029 cotton cottons mine mines mining supply chain supplychain care carer caring x'
).split(' ')

const text = (most: number) =>
  fc.array(fc.constantFrom(...someWords), { maxLength: most }).map(words => words.join(' '))

/** A library of documents with few different words, so that queries find many of them. */
export const libraries: fc.Arbitrary<SearchDocument[]> = fc.array(
  fc.record({ title: text(6), tags: text(3), headings: text(6), text: text(40) }),
  { minLength: 1, maxLength: 30 },
)

/** Builds the index of documents and opens it, reading its files from memory. */
export function indexOf(documents: SearchDocument[], locale: Locale): IndexReader {
  const { manifest, files } = buildIndex(documents, locale)
  return openIndex(manifest, async name => new Uint8Array(files.get(name) ?? []))
}
