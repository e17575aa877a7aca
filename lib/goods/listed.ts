import type { GoodSector, LabourKind } from '../../content/schema/values'
import type { Edition } from '../editions'

/*
 * What the list names, as pages hand it to what runs in the reader's browser: plain data, and what is worked out from
 * them. This file takes no more than types from elsewhere.
 */

/** A good as a choice. */
export interface ListedGood {
  id: string
  name: string
  sector: GoodSector
  family?: string
}

/** A good of a country. Where the good is not listed itself but made with a listed input, it has no kinds. */
export interface ListedRow {
  good: string
  country: string
  kinds: LabourKind[]
  since: string
  /** The country of the listed input, by its code. */
  inputFrom?: string
  note?: string
}

/** The list in one language. */
export interface ListedGoods {
  edition: Edition
  /** The first edition at hand: what is listed since then may have been listed before. */
  first: string
  goods: ListedGood[]
  families: { id: string; name: string }[]
  /** All that rows name, also as where an input comes from. */
  countries: { code: string; name: string }[]
  rows: ListedRow[]
}

/** For what a row is listed: kinds of labour, or an input. */
export type Labour = LabourKind | 'input'
export const labours = ['child', 'forced', 'forcedChild', 'input'] as const satisfies readonly Labour[]

/** For what a row is listed, told apart. */
export const labourOf = ({ kinds }: Pick<ListedRow, 'kinds'>): Labour[] => (kinds.length > 0 ? kinds : ['input'])
