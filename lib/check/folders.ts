import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { faultOf, isThere, statOf } from './look-at'
import { limitMessages as say } from './messages-limits'
import { error, type Problem } from './problem'

/** What stands in a folder of a library. */
export interface FolderEntry {
  name: string
  /** Path from the folder that holds the content's root. */
  file: string
  isDirectory: boolean
}

/** What a folder under the root holds, in the order of names, and what is wrong with it; nothing if there is none. */
export function listFolder(root: string, folder: string): { entries: FolderEntry[]; problems: Problem[] } {
  const path = join(root, folder)
  const file = `${basename(root)}/${folder}`
  const top = { line: 1 }
  if (!isThere(path)) return { entries: [], problems: [] }
  const found = statOf(path)
  if (Array.isArray(found)) return { entries: [], problems: [error(file, top, say.unreadable(...found))] }
  if (!found.isDirectory()) return { entries: [], problems: [error(file, top, say.noFolder)] }
  let names
  try {
    names = readdirSync(path)
  } catch (fault) {
    return { entries: [], problems: [error(file, top, say.unreadable(...faultOf(fault)))] }
  }
  const shown = names.filter(name => !name.startsWith('.')).toSorted((a, b) => (a < b ? -1 : 1))
  return {
    entries: shown
      .filter(isLegible)
      .map(name => ({ name, file: `${file}/${name}`, isDirectory: isFolder(join(path, name)) })),
    problems: shown.filter(name => !isLegible(name)).map(name => error(`${file}/${name}`, top, say.name)),
  }
}

/** What a folder under the root holds, in the order of names; nothing if there is no such folder. */
export const entriesOf = (root: string, folder: string): FolderEntry[] => listFolder(root, folder).entries

/** Bytes that are no letters are read as U+FFFD, under which nothing is found again. */
const isLegible = (name: string) => !/[\p{C}\uFFFD]/u.test(name)

function isFolder(path: string): boolean {
  const found = statOf(path)
  return !Array.isArray(found) && found.isDirectory()
}
