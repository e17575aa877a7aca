import { grammar as ar } from './ar'
import { grammar as en } from './en'
import { grammar as es } from './es'
import { grammar as fr } from './fr'
import { noGrammar, openGrammar, type OpenGrammar } from './grammar'
import { grammar as id } from './id'
import { grammar as ne } from './ne'
import { grammar as pt } from './pt'

/** The languages of which the search knows more than their letters, by their tags; each is a file beside this one. */
const grammars = new Map(
  Object.entries({ ar, en, es, fr, id, ne, pt }).map(([language, grammar]) => [language, openGrammar(grammar)]),
)

/** The grammar of a language; one that has none here is sought as it is written. */
export const grammarOf = (language: string): OpenGrammar => grammars.get(language) ?? noGrammar

/** Whether there is one. */
export const hasGrammar = (language: string): boolean => grammars.has(language)
