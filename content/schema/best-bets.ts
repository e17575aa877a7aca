import { Type, type Static } from '@sinclair/typebox'
import { group, inEvery, list, text } from './fields'

const BestBet = group({
  leads: text('The address of a page, or of an anchor of one, without its language: "/help/"'),
  ...inEvery(locale => Type.Optional(list(text(), `What readers call the page in "${locale}"`))),
})

export type BestBet = Static<typeof BestBet>

/** What readers call pages that are called otherwise: `content/best-bets.yaml`, read by `lib/search/best-bets.ts`. */
export const BestBetsFile = list(BestBet, 'Each names a page, and the words for it')
