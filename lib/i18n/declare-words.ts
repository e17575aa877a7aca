import { compileMessage, namesIn } from './compile'
import { defaultLocale } from './locales'
import { wordsOf, type Words } from './messages'

/**
 * What the words of the interface are to the compiler of TypeScript: which texts there are, and which values each takes.
 *
 * @returns a file of declarations, made of the words of the default language
 */
export const declareWords = (): string =>
  `import type { Message } from '../lib/i18n/fill'\n\nexport interface Messages ${typeOf(wordsOf(defaultLocale))}\n`

function typeOf(words: Words): string {
  if (typeof words === 'string') {
    const names = namesIn(compileMessage(words, defaultLocale))
    return names.length > 0 ? `Message<${names.map(name => `'${name}'`).join(' | ')}>` : 'string'
  }
  if (Array.isArray(words)) return `readonly (${[...new Set(words.map(typeOf))].join(' | ')})[]`
  return `{\n${Object.entries(words)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${typeOf(inner)}\n`)
    .join('')}}`
}
