import { placeholders } from './placeholders'
import type { Document } from './document'
import { translationMessages as say } from './messages-between'
import { error, type Problem } from './problem'
import { textOf, valueOf } from './yaml'

/** Keys whose texts are in the language of the article. */
const translated = ['title', 'summary', 'contentNotice', 'withdrawnBecause']

/** Shorter texts may well be the same in two languages: names, numbers, titles of laws. */
const longEnough = 60

/**
 * What a translation that is to be published still says in the words of its original, and what a new article says in
 * those of its draft.
 *
 * @param versions of one article, in all languages
 */
export function checkUntranslated(versions: Document[]): Problem[] {
  return versions.flatMap(version => {
    const { file, entries = [], blocks, locale } = version
    // A draft is in the making.
    if (textOf(entries, 'status') === 'draft') return []
    const unwritten = placeholders(locale)
    const isTranslation = valueOf(entries, 'translatedFrom') !== undefined
    const originals = isTranslation ? versions.filter(other => !valueOf(other.entries ?? [], 'translatedFrom')) : []
    const theirs = new Set(originals.flatMap(other => other.blocks.map(({ text }) => text)))
    const ofKeys = translated.flatMap(key => {
      const value = valueOf(entries, key)
      if (value?.kind !== 'text' || !value.text) return []
      if (unwritten.has(value.text)) return [error(file, value.place, say.unwritten)]
      const isSame = originals.some(other => textOf(other.entries ?? [], key) === value.text)
      return isSame ? [error(file, value.place, say.untranslated(key))] : []
    })
    const ofBody = blocks.flatMap(({ text, place }) => {
      if (unwritten.has(text)) return [error(file, place, say.unwritten)]
      return text.length >= longEnough && theirs.has(text) ? [error(file, place, say.untranslatedText)] : []
    })
    return [...ofKeys, ...ofBody]
  })
}
