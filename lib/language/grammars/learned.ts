import { noGrammar, openGrammar, type Grammar, type OpenGrammar } from './grammar'

// Takes the place of `all.ts` in scripts for browsers (`imports` in package.json): stemmers weigh more than the engine,
// and a reader's search needs those of the languages that it looks into.

const learned = new Map<string, OpenGrammar>()

/** Takes in the grammar of a language, before anything is sought in it. */
export const learn = (language: string, grammar: Grammar): void => void learned.set(language, openGrammar(grammar))

/** The grammar of a language, once it has been learned. */
export const grammarOf = (language: string): OpenGrammar => learned.get(language) ?? noGrammar
