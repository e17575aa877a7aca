import { Type, type Static } from '@sinclair/typebox'
import { group, list, lists, oneOf, text, texts } from './fields'
import { goodSectors } from './values'

/** What goods and families of goods have in common. */
const named = {
  id: text('Short name in kebab-case, its address'),
  name: texts('What it is called'),
  also: Type.Optional(lists('Other words by which readers look for it, by language')),
}

/** Goods that readers ask for by one name: what is dug or grown, and what is made of it. */
const Family = group(named)

/** A good, as lists of goods name it. */
const Good = group({
  ...named,
  sector: oneOf(goodSectors, 'The part of the economy that it comes from'),
  family: Type.Optional(text('Id of the family that it belongs to')),
})

/** The goods that lists name: `content/goods.yaml`, read by `lib/goods/read.ts`. */
export const GoodsFile = group({
  families: list(Family, 'Families of goods'),
  goods: list(Good, 'The goods, in the order of their ids'),
})

export type GoodsFile = Static<typeof GoodsFile>
