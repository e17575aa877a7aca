import { Type, type Static, type TProperties } from '@sinclair/typebox'
import { group, oneOf, text, texts } from './fields'
import { measures, places, sectors } from './values'

const place = oneOf(places)
const number = Type.Integer({ minimum: 1 })

/** A number of the company, and where the law draws its line. */
const drawn = <Properties extends TProperties>(asked: Properties) => [
  group({ ...asked, atLeast: number }, { description: 'Binds at this number and above' }),
  group({ ...asked, over: number }, { description: 'Binds above this number only' }),
  group({ ...asked, line: number }, { description: 'The sources do not say to which side the number itself belongs' }),
]

/** Whom a law binds, so that it can be worked out: conditions, and how they are joined. */
export const Rule = Type.Recursive(
  This => {
    const rules = Type.Array(This, { minItems: 2 })
    return Type.Union([
      group({ all: rules }),
      group({ any: rules }),
      group({ count: Type.Integer({ minimum: 1 }), of: rules }, { description: 'At least so many of them' }),
      group({ unsure: This }, { description: 'Where it holds, nobody can tell, for our sources leave it open' }),
      group({ seat: place }),
      group({ outside: place }),
      group({ business: place }),
      group({ imports: place }),
      group({ sector: Type.Array(oneOf(sectors), { minItems: 1 }) }),
      ...drawn({ amount: oneOf(measures), currency: text(), place: Type.Optional(place) }),
      ...drawn({ staff: oneOf(['world', ...places]) }),
      group({ question: text(), says: texts('The question; the law binds if the answer is yes') }),
      group({ nobody: Type.Literal(true) }),
    ])
  },
  { $id: 'rule' },
)

export type Rule = Static<typeof Rule>
