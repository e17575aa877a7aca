/** What a figure of the ledger is a number of. */
export const units = ['people', 'children', 'cases', 'goods', 'employers', 'USD', 'percent'] as const
export type Unit = (typeof units)[number]
