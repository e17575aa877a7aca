import { fill } from '../i18n/fill'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import type { ListedGoods } from './listed'

/** The table of all goods: the list, and what is said of it, which the page need not carry before somebody asks for it. */
export interface GoodsTable extends ListedGoods {
  words: TableWords
}

/** What the table of goods says; texts, so that it can be handed to a script. */
export function tableWords(locale: Locale) {
  const { goods, goodsPages } = messagesOf(locale)
  return {
    ...goods.app,
    sectors: goodsPages.sectors,
    orEarlier: fill(goodsPages.orEarlier, { year: '{year}' }),
    inputFrom: fill(goodsPages.inputFrom, { country: '{country}' }),
  }
}

export type TableWords = ReturnType<typeof tableWords>

/** What is said before the table is there. */
export function startWords(locale: Locale) {
  const { start, startSays, loading, failed, retry, title } = messagesOf(locale).goods.app
  return { start, startSays, loading, failed, retry, title }
}

export type StartWords = ReturnType<typeof startWords>
