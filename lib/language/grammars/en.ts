import { stem as stemEnglish } from 'porter2'
import type { Grammar } from './grammar'

/** Plurals of the field's words that the algorithm does not know for what they are. */
const irregular = new Map([
  ['children', 'child'],
  ['crises', 'crisis'],
  ['indices', 'index'],
  ['analyses', 'analysis'],
  ['criteria', 'criterion'],
  ['wives', 'wife'],
  ['thieves', 'thief'],
])

const singular = (word: string) =>
  irregular.get(word) ??
  word.replace(/^(|\w*wo|business|congress|country|fisher|fore|middle|police|sea|work)men$/, '$1man')

/** English: Snowball's algorithm (https://snowballstem.org/algorithms/); British and American spellings are one term. */
export const grammar: Grammar = {
  stem: word =>
    stemEnglish(
      singular(word)
        .replace(/^labor/, 'labour')
        .replace(/isation/, 'ization'),
    ),
  stopWords:
    'a about above after again all also am an and any are as at be because been before being below between both but ' +
    'by can could couldn did didn do does doesn doing don down during each few for from further get give had hadn has hasn have haven having he her ' +
    'here hers him his how i if in into is isn it its just know like ll m may me more most must my need no nor not of ' +
    'off on once only or other our ours out over own please re s same she should shouldn so some such t than that the their ' +
    'theirs them then there these they this those through to too under until up us ve very was wasn we were weren what when ' +
    'where which while who whom whose why will with would wouldn you your yours',
}
