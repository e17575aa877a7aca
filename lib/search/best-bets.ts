import type { BestBet } from '../../content/schema/best-bets'
import type { Locale } from '../i18n/locales'
import { roomOf } from '../library'
import { readYaml } from '../read-yaml'

/** What readers call pages that are called otherwise, as editors write it in `content/best-bets.yaml`. */
const bestBets = () => readYaml(roomOf('best-bets.yaml')) as BestBet[]

/** The words for each page in a language, by its address. */
export const betsIn = (locale: Locale): ReadonlyMap<string, readonly string[]> =>
  new Map(bestBets().map(bet => [`/${locale}${bet.leads}`, [bet[locale] ?? []].flat()]))
