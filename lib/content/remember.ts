import { statSync } from 'node:fs'

/** Where contentlayer puts the typed documents. */
export const generated = '.contentlayer/generated'

/** While one edits, the documents change under the running site; a build reads them once. */
const version = () => (process.env.NODE_ENV === 'development' ? statSync(generated).mtimeMs : 0)

/**
 * Keeps what a function returns, for as long as the documents stay as they are. Lists are asked for on every
 * page, so they are made once and not again for each of thousands of pages.
 *
 * @param make its arguments are told apart by their JSON
 */
export function remember<Arguments extends unknown[], Value>(
  make: (...given: Arguments) => Value,
): (...given: Arguments) => Value {
  const known = new Map<string, Value>()
  let of = version()
  return (...given) => {
    const now = version()
    if (now !== of) known.clear()
    of = now
    const key = JSON.stringify(given)
    const value = known.get(key) ?? make(...given)
    known.set(key, value)
    return value
  }
}
