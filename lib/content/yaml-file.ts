import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { roomOf, type Room } from '../library'

/** Keeps what a function returns for as long as a build lasts; while one edits, it is made afresh. */
export function onceABuild<Arguments extends string[], Value>(
  make: (...given: Arguments) => Value,
): (...given: Arguments) => Value {
  const known = new Map<string, Value>()
  return (...given) => {
    const key = given.join()
    if (known.has(key) && process.env.NODE_ENV !== 'development') return known.get(key)!
    const value = make(...given)
    known.set(key, value)
    return value
  }
}

/** What a file of the library holds; whoever asks knows its shape, which `lib/check` has seen to. */
export const yamlFile = (room: Room): (() => unknown) => onceABuild(() => parse(readFileSync(roomOf(room), 'utf8')))
