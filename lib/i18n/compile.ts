import {
  isArgumentElement,
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  parse,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser'
import type { Compiled, Message, Part } from './fill'

/**
 * Compiles a text in ICU MessageFormat, so that nobody has to parse it who says it.
 *
 * @param locale of the text, whose rules of plurals hold
 * @throws Error where it is not well formed, or has what the hub does not use: tags, offsets, dates and numbers with a
 *   format (which `lib/dates.ts` and others write)
 */
export function compileMessage(text: string, locale: string): Message {
  if (!text.includes('{')) return text
  const parts = partsOf(parse(text, { ignoreTag: true }))
  const [first] = parts
  return parts.length === 1 && typeof first === 'string' ? first : ({ locale, parts } satisfies Compiled)
}

/** The names of the values that a message needs. */
export const namesIn = (message: Message): string[] => [
  ...new Set(typeof message === 'string' ? namesOf([message]) : namesOf(message.parts)),
]

const namesOf = (parts: readonly Part[]): string[] =>
  parts.flatMap(part =>
    typeof part === 'string'
      ? [...part.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
      : [part.by, ...Object.values(part.forms).flatMap(namesOf)],
  )

/** @param counted the value that `#` stands for */
function partsOf(elements: readonly MessageFormatElement[], counted?: string): Part[] {
  const parts: Part[] = []
  const say = (text: string) => {
    const last = parts.at(-1)
    if (typeof last === 'string') parts[parts.length - 1] = last + text
    else parts.push(text)
  }
  for (const element of elements) {
    if (isLiteralElement(element)) say(element.value)
    else if (isArgumentElement(element)) say(`{${element.value}}`)
    else if (isPoundElement(element) && counted) say(`{${counted}}`)
    else if (isSelectElement(element)) parts.push(choice(element.value, 'word', element.options, counted))
    else if (isPluralElement(element) && element.offset === 0)
      parts.push(choice(element.value, element.pluralType ?? 'cardinal', element.options, element.value))
    else throw new Error('only {names}, plural, selectordinal and select are understood')
  }
  return parts
}

const choice = (
  by: string,
  as: 'cardinal' | 'ordinal' | 'word',
  options: Record<string, { value: MessageFormatElement[] }>,
  counted: string | undefined,
): Part => ({
  by,
  as,
  forms: Object.fromEntries(Object.entries(options).map(([form, { value }]) => [form, partsOf(value, counted)])),
})
