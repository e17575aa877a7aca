import { fill } from '@/lib/i18n/fill'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/locales'

/** What the sheet says; texts, so that a page can hand them to its script. */
export function sheetWords(locale: Locale) {
  const { goods, goodsPages, sourcing } = messagesOf(locale)
  return {
    ...sourcing.app,
    labour: goods.app.labour,
    orEarlier: fill(goodsPages.orEarlier, { year: '{year}' }),
    states: goodsPages.states,
    kinds: goodsPages.orderKinds,
    confidence: goodsPages.confidence,
  }
}

export type SheetWords = ReturnType<typeof sheetWords>
