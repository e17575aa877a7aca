import { Type, type Static } from '@sinclair/typebox'
import { country, note } from './edition'
import { group, list, moment, oneOf, text, texts } from './fields'
import { Source } from './source'
import { orderKinds, orderStates } from './values'

/** An order that stops goods at a border. */
const Order = group({
  date: moment('Day or month of the order, in quotes'),
  kind: oneOf(orderKinds, 'order: goods are held; finding: stronger, they may be seized'),
  product: texts('What is stopped'),
  goods: Type.Optional(list(text(), 'Ids of the goods that it is about')),
  country: Type.Optional(country),
  entity: Type.Optional(text('The firm, farm, vessel or region, as the order names it')),
  state: oneOf(orderStates, 'issued: seen as issued, and not looked up since'),
  stateDate: Type.Optional(moment('Of the last change that was seen, in quotes')),
  publisher: text('Who printed it'),
  url: Type.Optional(text('Where; leave out where it is a copy on a site of somebody else')),
  confidence: oneOf(['official', 'press', 'unconfirmed'], 'official: the authority itself, or a copy of its release'),
  note,
})

/** How many orders were in force, as somebody told. */
const Count = group({
  month: moment('Of the statement, in quotes'),
  orders: Type.Optional(Type.Integer({ description: 'Orders in force; leave out if it was not told' })),
  findings: Type.Optional(Type.Integer({ description: 'Findings in force; leave out if it was not told' })),
  publisher: text('Who told it'),
  url: Type.Optional(text('Where; leave out where it is a copy on a site of somebody else')),
})

/** Orders of the United States' customs on goods: `content/import-orders.yaml`, read by `lib/goods/read.ts`. */
export const ImportOrdersFile = group({
  sources: list(Source, 'What it rests on'),
  orders: list(Order, 'Its rows, by date'),
  counts: list(Count, 'How many are in force, told at several dates'),
})

export type ImportOrdersFile = Static<typeof ImportOrdersFile>
