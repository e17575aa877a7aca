import { Type, type TProperties, type TSchema, type TUnsafe } from '@sinclair/typebox'
import { completeLocales, locales, type Locale } from '../../lib/i18n/locales'
import type { InLanguages, Texts } from '../../lib/i18n/localize'
import { momentForm } from './values'

/*
 * What the schemas of this folder are made of. A schema of TypeBox is a JSON Schema (2020-12) as it stands, and gives
 * TypeScript its type; check, form and contentlayer walk over it. Import only types from here into what readers run.
 */

/** A text. It may not be empty. */
export const text = (description?: string) => Type.String({ minLength: 1, ...(description && { description }) })

/** A day as YYYY-MM-DD. */
export const day = (description: string) => Type.String({ format: 'date', description })

/** A day, a month or a year, as far as it is known. */
export const moment = (description: string) => Type.String({ pattern: momentForm.source, description })

/** One of a few texts. */
export const oneOf = <const Value extends string>(values: readonly Value[], description?: string) =>
  Type.Unsafe<Value>({ type: 'string', enum: values, ...(description && { description }) }) as Choice<Value>

type Choice<Value extends string> = TUnsafe<Value> & { type: 'string'; enum: readonly Value[] }

export const list = <Item extends TSchema>(items: Item, description?: string) =>
  Type.Array(items, { ...(description && { description }) })

/** A list of at least one. */
export const some = <Item extends TSchema>(items: Item, description?: string) =>
  Type.Array(items, { minItems: 1, ...(description && { description }) })

/** Keys with their values, and no other keys. */
export const group = <Properties extends TProperties>(
  properties: Properties,
  says: Said & { patternProperties?: Record<string, TSchema> } = {},
) => Type.Object(properties, { additionalProperties: false, ...says })

/** One text for each language that has every text; another may have its own, too. */
export const texts = (description: string) =>
  group(
    inLanguages(locale => {
      const own = text(`What readers of "${locale}" see`)
      return completeLocales.includes(locale) ? own : Type.Optional(own)
    }),
    { description },
  ) as unknown as TUnsafe<Texts> & Group

/** A list of words for each language that has any. */
export const lists = (description: string) =>
  group(
    inLanguages(() => Type.Optional(list(text()))),
    { description },
  ) as unknown as TUnsafe<InLanguages<string[]>> & Group

/** A property for each of several keys. */
export const each = <Key extends string, Property extends TSchema>(
  keys: readonly Key[],
  property: (key: Key) => Property,
) => Object.fromEntries(keys.map(key => [key, property(key)])) as Record<Key, Property>

/** A property for each language of the hub. */
export const inLanguages = <Property extends TSchema>(property: (locale: Locale) => Property) => each(locales, property)

/** What a schema says of itself. */
interface Said {
  /** Its name among contentlayer's types. */
  title?: string
  description?: string
}

/** A schema as check, form and contentlayer read it. */
export type Field = Said &
  (
    | { type: 'string'; enum?: readonly string[]; format?: string; pattern?: string }
    | { type: 'number' | 'integer' | 'boolean' }
    | { type: 'array'; items: Field; minItems?: number }
    | Group
  )

/** The keys of a document, or of a part of one. */
export interface Group extends Said {
  type: 'object'
  properties: Record<string, Field>
  required?: readonly string[]
  /** Keys that it may have besides, by what they look like. */
  patternProperties?: Record<string, Field>
}
