/**
 * A text of the interface with places for values, compiled from ICU MessageFormat: a text with names in braces, or,
 * where it depends on a value what is said, its parts. Plain data, so that pages can hand it to their scripts.
 */
export type Message<Names extends string = string> = (string | Compiled) & { readonly [takes]?: (names: Names) => void }

declare const takes: unique symbol

/** What a message is compiled to where it has plurals, ordinals or choices. */
export interface Compiled {
  /** Whose rules of plurals hold. */
  locale: string
  parts: readonly Part[]
}

/** A text with names in braces, or what is said by a value: an exact number (`=0`), a category of CLDR, or a word. */
export type Part = string | Choice

export interface Choice {
  by: string
  as: 'cardinal' | 'ordinal' | 'word'
  forms: Readonly<Record<string, readonly Part[]>>
}

type Values<Names extends string> = Readonly<Record<Names, string | number>>

/**
 * A message with values in the place of their names: "Question {n} of {all}". A name without a value stays as it is.
 *
 * @see https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export function fill<Names extends string>(message: Message<Names>, values: Values<NoInfer<Names>>): string {
  if (typeof message === 'string') return filled(message, values)
  const { locale, parts } = message as Compiled
  return parts.map(part => said(part, values, locale)).join('')
}

function said(part: Part, values: Values<string>, locale: string): string {
  if (typeof part === 'string') return filled(part, values)
  const { by, as, forms } = part
  const value = values[by] ?? ''
  const category = as === 'word' ? value : new Intl.PluralRules(locale, { type: as }).select(Number(value))
  const form = forms[`=${value}`] ?? forms[category] ?? forms.other ?? []
  return form.map(inner => said(inner, values, locale)).join('')
}

const filled = (text: string, values: Values<string>) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
