import { stemmer } from '@orama/stemmers/portuguese'
import type { Grammar } from './grammar'

/** Plurals that the algorithm takes for other words, and the accent by which it knows an ending. */
const singular = (word: string) =>
  word
    .replace(/oes$/, 'ao')
    .replace(/(?<=\w{2})ais$/, 'al')
    .replace(/(?<=\w{3})eis$/, 'el')
    .replace(/cao$/, 'ção')

/** Portuguese, as it is written in Brazil and elsewhere: Snowball's algorithm. */
export const grammar: Grammar = {
  stem: word => stemmer(singular(word)),
  stopWords:
    'a ainda algo alguém algum alguma algumas alguns ambos ante antes ao aos apenas após aquela aquelas aquele aqueles ' +
    'aquilo as assim até cada com como contra d da daquela daquele das de dela delas dele deles depois desde dessa ' +
    'dessas desse desses desta destas deste destes disso disto do dois dos duas durante e ela elas ele eles em entre ' +
    'era eram essa essas esse esses esta está estão estar estas estava estavam este estes estou eu fazer foi for ' +
    'foram fosse há havia isso isto já la lhe lhes lo logo mais mas me mesma mesmas mesmo mesmos meu meus minha ' +
    'minhas muita muitas muito muitos na não naquela naquele nas nela nele nem nenhum nenhuma nessa nesse nesta ' +
    'neste no nos nossa nossas nosso nossos num numa o onde os ou outra outras outro outros para pela pelas pelo ' +
    'pelos perante pode podem pois por porém porque pouca pouco poucos pra quais qual qualquer quando quanto ' +
    'quantos que quem s são se seja sejam sem sempre ser será serão seu seus si sido sob sobre sou sua suas tal ' +
    'também tanto tão te tem tenho ter teu teus tinha tinham toda todas todavia todo todos tu tua tuas tudo um uma ' +
    'umas uns vai vão você vocês vos',
}
