import { fold } from '../fold'

/** What the search has to know of a language. */
export interface Grammar {
  /** Folded words so common that texts and queries say the same without them. */
  stopWords: ReadonlySet<string>
  /** What the forms of a folded word have in common. */
  stem: (word: string) => string
}

/** Of a language that has no grammar here every word counts, as it stands. */
export const noGrammar: Grammar = { stopWords: new Set(), stem: word => word }

/** Words as they are written, with spaces between them. */
export const wordList = (words: string): ReadonlySet<string> => new Set(fold(words).split(' '))
