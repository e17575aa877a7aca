import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { roomsOf, type Room } from '../library'
import { entriesOf, readText } from './files'
import { keptFor } from './kept'
import type { Problem } from './problem'
import { readYaml, type Value } from './yaml'

/** A file of data, as far as it can be read; what cannot is the affair of whoever checks its room. */
export interface DataFile {
  file: string
  value: Value
}

/**
 * Every file of data of a library: rooms that are one file, or a folder of files. One that it lacks is passed over.
 *
 * @param rootOf where a room's parent folder is: a library may lack it and take the hub's
 */
export const dataOf = (rootOf: (room: Room) => string): DataFile[] =>
  roomsOf('entries', 'ledger').flatMap(room => {
    const root = rootOf(room)
    if (!existsSync(join(root, room))) return []
    const files = room.endsWith('.yaml')
      ? [`${root.split('/').at(-1)}/${room}`]
      : entriesOf(root, room).flatMap(({ file }) => (file.endsWith('.yaml') ? [file] : []))
    return files.flatMap(file => {
      const { value } = readData(root, file)
      return value ? [{ file, value }] : []
    })
  })

/**
 * Reads a file of data.
 *
 * @param file its path from the folder that holds the root
 * @returns what it holds, as far as it can be read, and what is wrong with it as a text and as YAML
 */
export function readData(root: string, file: string): { value?: Value; problems: Problem[] } {
  const { text, problems: unreadable } = readText(root, file)
  if (text === undefined) return { problems: unreadable }
  const { value, problems } = keptFor(file, text, () => readYaml(file, text))
  return { value, problems: [...unreadable, ...problems] }
}
