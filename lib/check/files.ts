import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isLocale, locales, type Locale } from '../i18n/locales'
import { roomsOf } from '../library'
import { checkCharacters, placesIn } from './characters'
import { listFolder } from './folders'
import { lookAt } from './look-at'
import { fileMessages } from './messages'
import { characterMessages } from './messages-characters'
import { nearest } from './nearest'
import { checkSlug } from './slugs'
import { error, type Notice, type Problem } from './problem'

export { entriesOf } from './folders'

/** The folders of documents under `content/`. */
export const kinds = roomsOf('documents')
export type Kind = (typeof kinds)[number]

/** What slugs, ids of sources and former slugs look like. */
export const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** A document's file at its proper place. */
export interface ContentFile {
  /** Path from the folder that holds the content's root. */
  file: string
  kind: Kind
  locale: Locale
  slug: string
}

/** The documents' files under a root, and a problem for every file that has no business there. */
export function findFiles(root: string): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = []
  const problems: Problem[] = []
  for (const kind of kinds) {
    const listed = listFolder(root, kind)
    problems.push(...listed.problems)
    for (const folder of listed.entries) {
      const { name, file } = folder
      if (!folder.isDirectory) problems.push(error(file, top, fileMessages.misplaced(kind)))
      else if (!isLocale(name))
        problems.push(error(file, top, fileMessages.unknownLocale(name, nearest(name, locales))))
      else {
        const found = findInFolder(root, kind, name)
        files.push(...found.files)
        problems.push(...found.problems)
      }
    }
  }
  return { files, problems }
}

const top = { line: 1 }

function findInFolder(root: string, kind: Kind, locale: Locale): ReturnType<typeof findFiles> {
  const files: ContentFile[] = []
  const { entries, problems } = listFolder(root, `${kind}/${locale}`)
  const known = new Map<string, string>()
  for (const { name, file, isDirectory } of entries) {
    const slug = name.replace(/\.mdx?$/, '')
    const twin = known.get(slug.toLowerCase())
    known.set(slug.toLowerCase(), name)
    if (twin) problems.push(error(file, top, fileMessages.sameButForCase(twin)))
    if (isDirectory) problems.push(error(file, top, fileMessages.subfolder(kind, locale)))
    else if (!/\.mdx?$/.test(name)) problems.push(error(file, top, fileMessages.extension(name)))
    else {
      if (!slugForm.test(slug)) problems.push(error(file, top, fileMessages.slug(slug)))
      else problems.push(...checkSlug(file, kind, slug))
      files.push({ file, kind, locale, slug })
    }
  }
  return { files, problems }
}

const largest = 1024 * 1024

/**
 * The text of a file with line feeds for line ends and without a byte order mark, and the characters that should not be
 * in it.
 *
 * @returns no text, but a problem that says why, for what is no file, or is too large, empty or not UTF-8. Nothing else
 *   is opened: reading a pipe or a device would never end.
 */
export function readText(root: string, file: string): { text?: string; problems: Problem[] } {
  const path = join(dirname(root), file)
  const refuse = (line: number, notice: Notice) => ({ problems: [error(file, { line }, notice)] })
  const { size, fault } = lookAt(path)
  if (fault) return refuse(1, fault)
  if (size > largest) return refuse(1, fileMessages.tooLarge(size))
  // What the system makes up as it is read, as under /proc, says that it has no bytes.
  const bytes = size === 0 ? Buffer.alloc(0) : readFileSync(path)
  const read = bytes.toString('utf8')
  const offset = firstDifference(bytes, Buffer.from(read))
  if (offset !== undefined)
    return refuse(bytes.subarray(0, offset).toString('latin1').split('\n').length, fileMessages.notUtf8(offset))
  const text = read.replace(/^\uFEFF/, '')
  if (!text.trim()) return refuse(1, fileMessages.empty(file))
  const placeAt = placesIn(text)
  const loneReturn = text.search(/\r(?!\n)/)
  return {
    text: text.replace(/\r\n?/g, '\n'),
    problems: [
      ...(loneReturn === -1 ? [] : [error(file, placeAt(loneReturn), characterMessages.loneReturn)]),
      ...checkCharacters(file, text, placeAt),
    ],
  }
}

/** Decoding replaces bytes that are not UTF-8; where encoding the text again differs first, the first of them stood. */
function firstDifference(bytes: Buffer, again: Buffer): number | undefined {
  if (bytes.equals(again)) return undefined
  return bytes.findIndex((byte, offset) => byte !== again[offset])
}
