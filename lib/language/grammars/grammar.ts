import { fold } from '../fold'

/** What the search has to know of a language, as its file in this folder says it. */
export interface Grammar {
  /** Words so common that texts and queries say the same without them, as they are written, with spaces between them. */
  stopWords: string
  /** What the forms of a folded word have in common. */
  stem: (word: string) => string
}

/** A grammar as the search asks it: all in folded words. */
export interface OpenGrammar {
  stopWords: ReadonlySet<string>
  stem: (word: string) => string
}

/** Folding is the worker's own affair: scripts of grammars do without it, so that it is sent once. */
export const openGrammar = ({ stopWords, stem }: Grammar): OpenGrammar => ({
  stopWords: new Set(fold(stopWords).split(' ')),
  stem: word => fold(stem(word)),
})

/** Of a language that has no grammar here every word counts, as it stands. */
export const noGrammar: OpenGrammar = { stopWords: new Set(), stem: word => word }
