import type { Messages } from '../../.contentlayer/words'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isOwnLibrary, library } from '../library'
import { memoize } from '../memo'
import { readYamlFolder } from '../read-yaml'
import { compileMessage } from './compile'
import { foreignMessage } from './foreign'
import { defaultLocale, locales, type Locale } from './locales'

export type { Messages }

/** Words as a file has them: texts in ICU MessageFormat, lists of them, and groups. */
export type Words = string | readonly Words[] | { readonly [key: string]: Words }

/** Where the words of a language are; a library may bring its own. */
function folderOf(locale: Locale): string {
  const own = `${library}/words/${locale}`
  return isOwnLibrary || !existsSync(own) ? `content/words/${locale}` : own
}

/** The words of a language, all files as one. */
export const wordsOf = (locale: Locale): Words =>
  Object.assign({}, ...readYamlFolder(folderOf(locale)).map(([, words]) => words as object)) as Words

/** When a file of some folders was last changed, in milliseconds. */
const lastChange = (folders: readonly string[]): number =>
  Math.max(
    ...folders.flatMap(folder =>
      existsSync(folder) ? readdirSync(folder).map(file => statSync(join(folder, file)).mtimeMs) : [],
    ),
  )

/** What the interface says in a language. What it lacks is said in the default language, and marked as foreign. */
export const messagesOf = memoize(
  (locale: Locale): Messages => compiled(wordsOf(defaultLocale), wordsOf(locale), locale) as Messages,
  // While one edits, they change under the running site.
  { version: process.env.NODE_ENV === 'development' ? () => lastChange(locales.map(folderOf)) : undefined },
)

function compiled(original: Words, own: Words | undefined, locale: Locale): unknown {
  if (typeof original === 'string')
    return typeof own === 'string'
      ? compileMessage(own, locale)
      : foreignMessage(compileMessage(original, defaultLocale))
  if (Array.isArray(original))
    return original.map((item: Words, index) => compiled(item, Array.isArray(own) ? own[index] : undefined, locale))
  return Object.fromEntries(
    Object.entries(original).map(([key, inner]) => [key, compiled(inner, inGroup(own, key), locale)]),
  )
}

const inGroup = (words: Words | undefined, key: string): Words | undefined =>
  typeof words === 'object' && !Array.isArray(words) ? (words as Record<string, Words>)[key] : undefined
