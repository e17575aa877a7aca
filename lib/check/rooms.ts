import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { rowsOfRooms } from '../../content/schema/rows'
import { completeLocales } from '../i18n/locales'
import { rooms, roomsOf, rowFileOf, type Room } from '../library'
import type { Document } from './document'
import { listFolder } from './folders'
import { isThere } from './look-at'
import { limitMessages, roomMessages as say } from './messages-limits'
import { nearest } from './nearest'
import { breach, error, warning, type Problem } from './problem'

/** What a library may hold; anything else in its folder is nobody's business here. */
const names = [...Object.keys(rooms), ...Object.keys(rowsOfRooms).map(rowFileOf)]

/** Rooms that were called otherwise, by the name that they had. */
const newNames: Partial<Record<string, string>> = { 'claims.yaml': 'figures.yaml' }

/** Whether there is a library at all. */
export function checkRoot(root: string): Problem[] {
  const isFolder = statSync(root, { throwIfNoEntry: false })?.isDirectory()
  return isFolder ? [] : [error(basename(root), { line: 1 }, limitMessages.noFolder)]
}

/** Folders that cannot be read, and names that are nearly those of rooms, or were, so that nobody would read what is in them. */
export function checkRooms(root: string, rootOf: (room: Room) => string): Problem[] {
  const unread = roomsOf('entries', 'words')
    .filter(room => !room.endsWith('.yaml'))
    .flatMap(room => listFolder(rootOf(room), room).problems)
  const misnamed = listFolder(root, '.').entries.flatMap(({ name }) => {
    const near = names.includes(name) ? undefined : (newNames[name] ?? nearest(name, names))
    return near === undefined ? [] : [warning(`${basename(root)}/${name}`, { line: 1 }, say.misnamed(near))]
  })
  return [...unread, ...misnamed]
}

/** Where a library has pages of its own, it has all that are needed, in every language. */
export function checkNeededPages(root: string, documents: Document[], needed: readonly string[]): Problem[] {
  if (!isThere(join(root, 'pages'))) return []
  return completeLocales.flatMap(locale =>
    needed
      .filter(
        slug =>
          !documents.some(
            document => document.kind === 'pages' && document.locale === locale && document.slug === slug,
          ),
      )
      .map(slug => breach(`${basename(root)}/pages/${locale}/${slug}.mdx`, { line: 1 }, say.neededPage)),
  )
}
