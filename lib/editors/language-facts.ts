import { sayingsOf, translatedIn } from '../check/data-translations'
import { defaultLocale, locales } from '../i18n/locales'
import { wordsOf, type Words } from '../i18n/messages'
import type { Room } from '../library'
import type { LanguageFacts } from './stats'

/**
 * How much of each language is there: texts of the interface, and texts in data.
 *
 * @param root the folder of the library
 * @param rootOf the folder in which a room of it is
 */
export function languageFacts(root: string, rootOf: (room: Room) => string): LanguageFacts[] {
  const original = namesOf(wordsOf(defaultLocale))
  const sayings = [...sayingsOf(rootOf)]
  return locales.map(locale => {
    const [own, translated] = [new Set(namesOf(wordsOf(locale))), translatedIn(root, locale)]
    return {
      locale,
      words: { all: original.length, missing: original.filter(name => !own.has(name)).length },
      data: {
        all: sayings.length,
        missing: sayings.filter(([text, languages]) => !languages.has(locale) && !translated.has(text)).length,
      },
    }
  })
}

/** The names of all texts among words, as "help.page". */
const namesOf = (words: Words, name = ''): string[] =>
  typeof words === 'string' ? [name] : Object.entries(words).flatMap(([key, inner]) => namesOf(inner, `${name}.${key}`))
