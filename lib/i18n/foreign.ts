import type { Compiled, Message } from './fill'

/*
 * A text that a language lacks is shown in the default language. So that browsers, translators and screen readers know,
 * it is marked where it is taken from the data, which many hands then pass on as they pass on any text: it stands between
 * the marks that Unicode has for a run of text of another direction (U+2068, U+2069), which nobody sees. In the HTML of a
 * page an element with its language takes their place (`lib/publish`); in titles, attributes and plain text they
 * stay, and keep a Latin text whole among Arabic ones.
 */

const begin = '\u2068'
const end = '\u2069'

/** A text in the default language, among those of another. */
export const foreign = (text: string): string => (text ? begin + text + end : text)

/** The same of a message. */
export const foreignMessage = (message: Message): Message =>
  typeof message === 'string'
    ? foreign(message)
    : { ...(message as Compiled), parts: [begin, ...(message as Compiled).parts, end] }

/** A foreign text without its marks: for data that others read. */
export const unmarked = (text: string): string => text.replace(/[\u2068\u2069]/g, '')
