import type { Day } from '../dates'
import type { Locale } from '../i18n/locales'

/** What readers of a language can keep: the one file whose name does not change. */
export interface OfflineManifest {
  /** Day of the build. */
  day: Day
  packs: Pack[]
  /** Bytes of what every pack has, and of all packs together, each file counted once. */
  shared: number
  all: number
}

/** A part of the site that can be kept by itself. */
export interface Pack {
  /** `basic`, `search`, `places`, `rest`, or `region-` and its slug. */
  id: string
  /** How many pages it has, and how many of them are articles. */
  pages: number
  articles: number
  /** Bytes that are fetched, compressed, the list included. */
  bytes: number
  /** Address of its list; its name changes with what is in it. */
  list: string
}

/** All that a pack consists of. */
export interface PackList {
  files: PackFile[]
  /** Addresses of its pages, with their titles. */
  pages: [address: string, title: string][]
}

/** The revision is a hash; a file whose name holds one has none beside it. */
export type PackFile = [address: string, revision: string, bytes: number]

/** What is kept on a device, by pack. */
export type Saved = Record<string, SavedPack>

export interface SavedPack {
  /** When it was saved or renewed. */
  day: Day
  /** The list that it was saved from. */
  list: string
  /** Revisions by address. */
  files: Record<string, string>
  pages: PackList['pages']
}

/** The name of a saved pack: packs of two languages can be kept beside each other. */
export const packKey = (locale: Locale, id: string) => `${locale}/${id}`

/** Which language and pack a name stands for. */
export function packOf(key: string): { locale: string; id: string } {
  const [locale = '', id = ''] = key.split('/')
  return { locale, id }
}

/** Every file that is kept, with its revision. */
export const filesOf = (saved: Saved): Map<string, string> =>
  new Map(Object.values(saved).flatMap(({ files }) => Object.entries(files)))
