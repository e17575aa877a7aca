import { stemmer } from '@orama/stemmers/french'
import type { Grammar } from './grammar'

/**
 * The field's words for women at work, which the algorithm takes for adjectives; a plural that it does not know; and
 * "forcée", which it knows by an accent that readers leave out.
 */
const asMasculine = (word: string) =>
  word
    .replace(/^(employ|march|pech|recrut|travaill|vend)euse(s?)$/, '$1eur$2')
    .replace(/^travaux$/, 'travail')
    .replace(/ee(s?)$/, 'e$1')

/** French: Snowball's algorithm. What is left of "l’", "d’", "qu’" before another word says nothing. */
export const grammar: Grammar = {
  stem: word => stemmer(asMasculine(word)),
  stopWords:
    'a ai aie ait alors après as au aucun aucune aujourd aussi autre autres aux avaient avais avait avant avec avez ' +
    'avoir avons ayant beaucoup bien c ça car ce ceci cela celle celles celui ces cet cette ceux chaque chez ci ' +
    'comme comment d dans de depuis des deux dois doit doivent donc dont du durant e elle elles en encore entre er ' +
    'es est et étaient étais était étant été êtes être eu eux fait fois font hors hui il ils j je jusqu jusque l la ' +
    'le les leur leurs lors lorsqu lorsque lui m ma mais me même mêmes mes moi moins mon n ne ni non nos notre nous ' +
    'on ont ou par parce pas pendant peu peut peuvent peux plus plusieurs pour pourquoi puis puisqu puisque qu ' +
    'quand que quel quelle quelles quelqu quelque quelques quels qui quoi s sa sans se selon sera seront ses ' +
    'seulement si sinon soient soit sommes son sont sous suis sur t ta tandis te tel telle telles tels tes toi ton ' +
    'tous tout toute toutes très trop tu un une vers voici voilà vos votre vous y',
}
