import { parse } from 'yaml'
import { editYaml, isSame, withoutEmpty, type Data } from './edit-yaml'

/** A file as a form shows it: keys and values, and of a document the text below. */
export type Form = Record<string, Data>

/** The key under which the text of a document stands among the others. */
export const bodyKey = 'body'

/** Takes a document apart; nothing of its body is read or changed. */
export function readDocument(file: string): Form {
  const { yaml, body } = partsOf(file)
  return { ...(readYaml(yaml) as Form | undefined), [bodyKey]: body }
}

/** What YAML holds; undefined if that is nothing. */
export const readYaml = (yaml: string): Data => (parse(yaml) ?? undefined) as Data

/**
 * A document with the values of a form in it, all else being as it was, to the byte. What is new ends its lines as the
 * file does.
 *
 * @param file as it is, or empty if it is to be made
 * @param order of keys, for those that are new
 * @throws Error for a file without frontmatter, of which nothing could be kept
 */
export function writeDocument(file: string, form: Form, order: readonly string[] = []): string {
  const { opening, yaml, closing, body: before, newline } = partsOf(file)
  const { [bodyKey]: body, ...values } = form
  const text = typeof body === 'string' ? body : ''
  // Forms know no other end of line than a line feed.
  const isAsBefore = withLineFeeds(text) === withLineFeeds(before)
  const after = isAsBefore ? before : withEnd(withLineFeeds(text)).replace(/\n/g, newline)
  return `${opening}${edited(yaml, values, order, newline)}${closing}${after}`
}

/** YAML with other values in it, all else being as it was. */
export const writeYaml = (yaml: string, values: Data, order: readonly string[] = []): string =>
  edited(yaml, values, order, newlineOf(yaml))

/** An edit that would not say what the form says is given up for plain new YAML: never a wrong value. */
function edited(yaml: string, form: Data, order: readonly string[], newline: string): string {
  const text = editYaml(yaml, form, order, newline)
  return isSame(readBack(text), withoutEmpty(form)) ? text : editYaml('', form, order, newline)
}

function readBack(yaml: string): Data {
  try {
    return readYaml(yaml)
  } catch {
    return undefined
  }
}

interface Parts {
  /** A byte order mark, if there is one, and the first line. */
  opening: string
  yaml: string
  /** The line below the frontmatter. */
  closing: string
  body: string
  newline: string
}

function partsOf(file: string): Parts {
  const newline = newlineOf(file)
  const [whole, opening = '', yaml = '', closing = ''] =
    /^(\uFEFF?---[^\S\r\n]*\r?\n)([^]*?)^(---[^\S\n]*(?:\n|$))/m.exec(file) ?? []
  if (whole !== undefined) return { opening, yaml, closing, body: file.slice(whole.length), newline }
  if (file.trim()) throw new Error('the file has no frontmatter: nothing of it could be kept')
  return { opening: '---\n', yaml: '', closing: '---\n', body: '\n', newline }
}

/** How most lines of a file end. */
function newlineOf(file: string): string {
  const [all, ofWindows] = [/\n/g, /\r\n/g].map(end => file.match(end)?.length ?? 0)
  return ofWindows! * 2 > all! ? '\r\n' : '\n'
}

const withLineFeeds = (text: string) => text.replace(/\r\n/g, '\n')

/** A document's body begins with an empty line and ends with a line feed. */
const withEnd = (text: string) => `${text.startsWith('\n') ? '' : '\n'}${text}${text.endsWith('\n') ? '' : '\n'}`
