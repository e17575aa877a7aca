import { Type, type Static } from '@sinclair/typebox'
import type { Locale } from '../../lib/i18n/locales'
import { group, inLanguages, list, text } from './fields'

const BestBet = group({
  leads: text('The address of a page, or of an anchor of one, without its language: "/help/"'),
  ...inLanguages(locale => Type.Optional(list(text(), `What readers call the page in "${locale}"`))),
})

export type BestBet = Static<typeof BestBet> & { readonly [locale: Locale]: string[] | string | undefined }

/** What readers call pages that are called otherwise: `content/best-bets.yaml`, read by `lib/search/best-bets.ts`. */
export const BestBetsFile = list(BestBet, 'Each names a page, and the words for it')
