import { parse } from 'yaml'
import { editYaml, isSame, withoutEmpty, type Data } from './edit-yaml'

/** A file as a form shows it: keys and values, and of a document the text below. */
export type Form = Record<string, Data>

/** The key under which the text of a document stands among the others. */
export const bodyKey = 'body'

/** Takes a document apart; nothing of its body is read or changed. */
export function readDocument(file: string): Form {
  const { yaml, body } = partsOf(file)
  return { ...readYaml(yaml), [bodyKey]: body }
}

/** The keys and values of YAML. */
export const readYaml = (yaml: string): Form => (parse(yaml) ?? {}) as Form

/**
 * A document with the values of a form in it, all else being as it was, to the byte.
 *
 * @param file as it is, or empty if it is to be made
 * @param order of keys, for those that are new
 */
export function writeDocument(file: string, form: Form, order: readonly string[] = []): string {
  const { yaml, body: before, newline } = partsOf(file)
  const { [bodyKey]: body, ...values } = form
  const text = typeof body === 'string' ? body : ''
  // Forms know no other end of line than a line feed.
  const isAsBefore = text.replace(/\r\n/g, '\n') === before.replace(/\r\n/g, '\n')
  const after = isAsBefore ? before : withEnd(text).replace(/\r?\n/g, newline)
  return `---${newline}${edited(yaml, values, order)}---${newline}${after}`
}

/** YAML with the values of a form in it, all else being as it was. */
export const writeYaml = (yaml: string, form: Form, order: readonly string[] = []): string => edited(yaml, form, order)

/** An edit that would not say what the form says is given up for plain new YAML: never a wrong value. */
function edited(yaml: string, form: Form, order: readonly string[]): string {
  const text = editYaml(yaml, form, order)
  return isSame(readBack(text), withoutEmpty(form)) ? text : editYaml('', form, order)
}

function readBack(yaml: string): Form | undefined {
  try {
    return readYaml(yaml)
  } catch {
    return undefined
  }
}

function partsOf(file: string): { yaml: string; body: string; newline: string } {
  const [whole = '', yaml = ''] = /^\uFEFF?---\r?\n([^]*?)^---[^\S\n]*(?:\n|$)/m.exec(file) ?? []
  return { yaml, body: whole ? file.slice(whole.length) : '\n', newline: /\r\n/.test(whole) ? '\r\n' : '\n' }
}

/** A document's body begins with an empty line and ends with a line feed. */
const withEnd = (text: string) => `${text.startsWith('\n') ? '' : '\n'}${text}${text.endsWith('\n') ? '' : '\n'}`
