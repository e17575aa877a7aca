import type { LawKind } from '../../content/schema/values'
import type { Source } from '../../content/schema/source'
import type { ListedGoods } from '../goods/listed'
import type { ImportOrder, ordersCount } from '../goods/read'
import type { HelpCountry } from '../helplines/help-countries'
import type { ToolLaw } from '../laws/tool-laws'

/** A law as the sheet needs it. */
export interface SheetLaw extends ToolLaw {
  kind: LawKind
  /** The countries of whose goods alone it speaks. */
  origins?: string[]
}

/** A question to a supplier, with the hub's articles that it rests on. */
export interface SupplierQuestion {
  id: string
  says: string
  articles: { title: string; address: string; language?: string }[]
}

/** All that a sheet can be made of, in one language. */
export interface SourcingFacts {
  listed: ListedGoods
  /** What can be chosen: goods and families, and countries, whether a list names them or not. */
  goods: { id: string; name: string; family?: string }[]
  families: { id: string; name: string }[]
  countries: { code: string; name: string }[]
  orders: ImportOrder[]
  /** How many orders were in force when that was last told. */
  count?: ReturnType<typeof ordersCount>
  ordersSources: Source[]
  laws: SheetLaw[]
  help: HelpCountry[]
  questions: SupplierQuestion[]
}
