import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isLocale, locales, type Locale } from '../i18n/locales'
import { fileMessages } from './messages'
import { nearest } from './nearest'
import { error, type Notice, type Problem } from './problem'

/** The folders of documents under `content/`. */
export const kinds = ['articles', 'indicators', 'pages'] as const
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
    for (const folder of entriesOf(root, kind)) {
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
  const problems: Problem[] = []
  const known = new Map<string, string>()
  for (const { name, file, isDirectory } of entriesOf(root, `${kind}/${locale}`)) {
    const slug = name.replace(/\.mdx?$/, '')
    const twin = known.get(slug.toLowerCase())
    known.set(slug.toLowerCase(), name)
    if (twin) problems.push(error(file, top, fileMessages.sameButForCase(twin)))
    if (isDirectory) problems.push(error(file, top, fileMessages.subfolder(kind, locale)))
    else if (!/\.mdx?$/.test(name)) problems.push(error(file, top, fileMessages.extension(name)))
    else {
      if (!slugForm.test(slug)) problems.push(error(file, top, fileMessages.slug(slug)))
      files.push({ file, kind, locale, slug })
    }
  }
  return { files, problems }
}

/** What a folder under the root holds, in the order of names; nothing if there is no such folder. */
export function entriesOf(root: string, folder: string) {
  const path = join(root, folder)
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .map(entry => ({
      name: entry.name,
      isDirectory: entry.isDirectory(),
      file: `${basename(root)}/${folder}/${entry.name}`,
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

const largest = 1024 * 1024

/**
 * The text of a file with line feeds for line ends and without a byte order mark.
 *
 * @returns no text for a file that is too large, empty or not UTF-8, but a problem that says so
 */
export function readText(root: string, file: string): { text?: string; problems: Problem[] } {
  const path = join(dirname(root), file)
  const refuse = (line: number, notice: Notice) => ({ problems: [error(file, { line }, notice)] })
  const { size } = statSync(path)
  if (size > largest) return refuse(1, fileMessages.tooLarge(size))
  const bytes = readFileSync(path)
  const text = bytes.toString('utf8')
  const offset = firstDifference(bytes, Buffer.from(text))
  if (offset !== undefined)
    return refuse(bytes.subarray(0, offset).toString('latin1').split('\n').length, fileMessages.notUtf8(offset))
  if (!text.replace(/^\uFEFF/, '').trim()) return refuse(1, fileMessages.empty)
  return { text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), problems: [] }
}

/** Decoding replaces bytes that are not UTF-8; where encoding the text again differs first, the first of them stood. */
function firstDifference(bytes: Buffer, again: Buffer): number | undefined {
  if (bytes.equals(again)) return undefined
  return bytes.findIndex((byte, offset) => byte !== again[offset])
}
