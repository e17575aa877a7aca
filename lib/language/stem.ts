import { grammarOf } from '#grammars'
import { memoize } from '../memo'

/** The term under which a folded word of a language is indexed and looked up. */
export const stem = memoize(
  (word: string, language: string): string => (/[\d.]/.test(word) ? word : grammarOf(language).stem(word) || word),
  { key: (word, language) => `${language} ${word}` },
)
