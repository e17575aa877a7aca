import { grammarOf } from '#grammars'

/** Folded words so common that texts and queries in a language say the same without them. */
export const stopWordsOf = (language: string): ReadonlySet<string> => grammarOf(language).stopWords
