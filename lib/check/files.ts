import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isLocale, locales, type Locale } from '../i18n/locales'
import { fileMessages } from './messages'
import { nearest } from './nearest'
import { error, type Problem } from './problem'

/** The folders of documents under `content/`. */
export const kinds = ['articles', 'pages'] as const
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
  const refuse = (file: string, notice: Parameters<typeof error>[2]) => problems.push(error(file, { line: 1 }, notice))
  for (const kind of kinds) {
    for (const folder of entriesOf(root, kind)) {
      const { name: locale } = folder
      if (!folder.isDirectory()) refuse(folder.file, fileMessages.misplaced(kind))
      else if (!isLocale(locale))
        refuse(
          folder.file,
          fileMessages.unknownLocale(
            locale,
            nearest(
              locale,
              locales.map(value => ({ value })),
            ),
          ),
        )
      else {
        const entries = entriesOf(root, `${kind}/${locale}`)
        for (const entry of entries) {
          const slug = entry.name.replace(/\.mdx$/, '')
          const twin = entries.find(
            other => other.name < entry.name && other.name.toLowerCase() === entry.name.toLowerCase(),
          )
          if (entry.isDirectory()) refuse(entry.file, fileMessages.subfolder(kind, locale))
          else if (!entry.name.endsWith('.mdx')) refuse(entry.file, fileMessages.extension(entry.name))
          else {
            if (!slugForm.test(slug)) refuse(entry.file, fileMessages.slug(slug))
            files.push({ file: entry.file, kind, locale, slug })
          }
          if (twin) refuse(entry.file, fileMessages.sameButForCase(twin.name))
        }
      }
    }
  }
  return { files, problems }
}

function entriesOf(root: string, folder: string) {
  const path = join(root, folder)
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .map(entry => ({
      name: entry.name,
      isDirectory: () => entry.isDirectory(),
      file: `${basename(root)}/${folder}/${entry.name}`,
    }))
}

const largest = 1024 * 1024

/**
 * The text of a file with line feeds for line ends and without a byte order mark.
 *
 * @returns no text for a file that is too large, empty or not UTF-8, but a problem that says so
 */
export function readText(root: string, file: string): { text?: string; problems: Problem[] } {
  const path = join(dirname(root), file)
  const refuse = (line: number, notice: Parameters<typeof error>[2]) => ({ problems: [error(file, { line }, notice)] })
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
