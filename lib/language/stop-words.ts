import type { Locale } from '../i18n/locales'

const list = (words: string) => new Set(words.split(' '))

/** Folded words so common that texts and queries say the same without them. */
export const stopWords: Record<Locale, ReadonlySet<string>> = {
  en: list(
    'a about above after again all also am an and any are as at be because been before being below between both but ' +
      'by can could couldn did didn do does doesn doing don down during each few for from further get give had hadn has hasn have haven having he her ' +
      'here hers him his how i if in into is isn it its just know like ll m may me more most must my need no nor not of ' +
      'off on once only or other our ours out over own please re s same she should shouldn so some such t than that the their ' +
      'theirs them then there these they this those through to too under until up us ve very was wasn we were weren what when ' +
      'where which while who whom whose why will with would wouldn you your yours',
  ),
  es: list(
    'a al algo algun alguna algunas alguno algunos ante antes aquel aquella como con contra cual cuales cuando cuanta ' +
      'cuantas cuanto cuantos de del desde donde dos durante e el ella ellas ellos en entre era eran es esa ese eso ' +
      'esta estaba estaban estan estas este esto estos fue fueron fui ha habia habian han has hasta hay he la las le ' +
      'les lo los mas me mi mis mucho muy nada ni no nos nosotros nuestra nuestro o os otra otras otro otros para pero ' +
      'poco por porque que quien quienes se sea sean segun ser si sido sin sobre son soy su sus tal tambien tan tanto ' +
      'te tenia tiene tienen todo todos tu tus u un una unas uno unos y ya yo',
  ),
}
