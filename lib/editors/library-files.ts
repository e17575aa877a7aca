import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument, type Document } from '../check/document'
import { entriesOf, findFiles, readText } from '../check/files'
import type { Place } from '../check/problem'
import { readYaml, type Value } from '../check/yaml'
import { roomsOf, type Room } from '../library'

/** A file of data as editors' tools see it. */
export interface DataFile {
  file: string
  value: Value
}

/** Every document of a library that can be read; what cannot is the check's affair. */
export const documentsOf = (root: string): Document[] =>
  findFiles(root).files.flatMap(file => {
    const { text } = readText(root, file.file)
    return text === undefined ? [] : [readDocument(file, text).document]
  })

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
      const { text } = readText(root, file)
      const { value } = text === undefined ? {} : readYaml(file, text)
      return value ? [{ file, value }] : []
    })
  })

/** A key with a text for its value, and the map in which it stands. */
export interface FoundText {
  key: string
  text: string
  place: Place
  beside: (key: string) => string | undefined
}

/** Every key of a value, at any depth, that has a text. */
export function textsWithin(value: Value): FoundText[] {
  if (value.kind === 'list') return value.items.flatMap(textsWithin)
  if (value.kind !== 'map') return []
  const beside = (wanted: string) => {
    const found = value.entries.find(({ key }) => key === wanted)?.value
    if (found?.kind === 'map') return textsWithin(found)[0]?.text
    return found?.kind === 'text' ? found.text : undefined
  }
  return value.entries.flatMap(({ key, value: inner }) =>
    inner.kind === 'text' ? [{ key, text: inner.text, place: inner.place, beside }] : textsWithin(inner),
  )
}
