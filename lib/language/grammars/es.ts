import { stemmer } from '@orama/stemmers/spanish'
import type { Grammar } from './grammar'

/**
 * Spanish: Snowball's algorithm, which knows an ending by its accent, which readers leave out; the plural of "juez" is
 * "jueces".
 */
export const grammar: Grammar = {
  stem: word => stemmer(word.replace(/cion$/, 'ción').replace(/z$/, 'c')),
  stopWords:
    'a al algo algun alguna algunas alguno algunos ante antes aquel aquella como con contra cual cuales cuando cuanta ' +
    'cuantas cuanto cuantos de del desde donde dos durante e el ella ellas ellos en entre era eran es esa ese eso ' +
    'esta estaba estaban estan estas este esto estos fue fueron fui ha habia habian han has hasta hay he la las le ' +
    'les lo los mas me mi mis mucho muy nada ni no nos nosotros nuestra nuestro o os otra otras otro otros para pero ' +
    'poco por porque que quien quienes se sea sean segun ser si sido sin sobre son soy su sus tal tambien tan tanto ' +
    'te tenia tiene tienen todo todos tu tus u un una unas uno unos y ya yo',
}
