import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/locales'

/** What the table of goods says; texts, so that a page can hand them to its script. */
export function tableWords(locale: Locale) {
  const { goods, goodsPages } = messagesOf(locale)
  return {
    ...goods.app,
    sectors: goodsPages.sectors,
    orEarlier: goodsPages.orEarlier('{year}'),
    inputFrom: goodsPages.inputFrom('{country}'),
  }
}

export type TableWords = ReturnType<typeof tableWords>
