import { lstatSync } from 'node:fs'
import { join, resolve } from 'node:path'

/*
 * The folder of words and data: `content/`, or another one that CONTENT_DIR names, such as an organisation's own
 * library. That one may lack rooms, which are then the hub's own, and it need not keep the hub's house rules.
 */

/** The folder that the articles come from, as it was given. */
export const library = process.env.CONTENT_DIR ?? 'content'

export const isOwnLibrary = process.env.CONTENT_DIR === undefined

/**
 * What a library is made of, by the name of its file or folder: documents are a folder of MDX for each language, entries a
 * folder of one YAML file each, a ledger is one YAML file; languages are a folder of
 * YAML for each language; the others are words and lists that the hub itself needs.
 */
export const rooms = {
  articles: 'documents',
  pages: 'documents',
  indicators: 'documents',
  helplines: 'entries',
  laws: 'entries',
  countries: 'entries',
  'glossary.yaml': 'ledger',
  'figures.yaml': 'ledger',
  'goods.yaml': 'ledger',
  'goods-listings.yaml': 'ledger',
  'import-orders.yaml': 'ledger',
  'child-labour.yaml': 'ledger',
  'trafficking-tiers.yaml': 'ledger',
  'treaties.yaml': 'ledger',
  'sources.yaml': 'ledger',
  taxonomy: 'words',
  checklist: 'words',
  'thesaurus.yaml': 'words',
  'best-bets.yaml': 'words',
  'readers.yaml': 'words',
  'languages.yaml': 'words',
  words: 'languages',
  translations: 'languages',
  'redirects.yaml': 'own',
} as const

export type Room = keyof typeof rooms
type Format = (typeof rooms)[Room]

/** The rooms of some formats. */
export const roomsOf = <Wanted extends Format>(...formats: Wanted[]) =>
  (Object.keys(rooms) as Room[]).filter((room): room is RoomOf<Wanted> => formats.includes(rooms[room] as Wanted))

/** The rooms of a format, as a type. */
export type RoomOf<Wanted extends Format> = { [Name in Room]: (typeof rooms)[Name] extends Wanted ? Name : never }[Room]

/** Whether a folder is that of another organisation. */
export const isOthersLibrary = (root: string): boolean => !isOwnLibrary && resolve(root) === resolve(library)

/** Where a room of a library is: one that it lacks is the hub's. A link that leads nowhere is not lacked but broken. */
export function roomIn(root: string, room: Room): string {
  const given = join(root, room)
  if (!isOthersLibrary(root)) return given
  return lstatSync(given, { throwIfNoEntry: false }) ? given : join('content', room)
}

/** The file beside a list in YAML that holds its rows. */
export const rowFileOf = (room: string): string => room.replace(/yaml$/, 'csv')

/** Where a room is. */
export const roomOf = (room: Room): string => roomIn(library, room)

/** The folder that contentlayer reads: what is to be compiled is put there. */
export const compiling = '.contentlayer/compiling'
