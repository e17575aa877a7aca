import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { defaultLocale } from '../../../lib/i18n/locales'
import { wordsOf, type Words } from '../../../lib/i18n/messages'

/** The code, and the vocabularies by whose terms texts are named. */
const sources = ['app', 'components', 'lib', 'content/schema', 'content/taxonomy', 'content/readers.yaml']
  .flatMap(place =>
    place.endsWith('.yaml')
      ? [place]
      : readdirSync(place, { recursive: true, encoding: 'utf8' })
          .filter(name => /\.(tsx?|yaml)$/.test(name))
          .map(name => join(place, name)),
  )
  .map(file => readFileSync(file, 'utf8'))
  .join('\n')

/** Names, also such as "CC-BY-4.0". */
const asked = new Set([...sources.matchAll(/\w+/g), ...sources.matchAll(/\w[\w.-]*\w/g)].map(([name]) => name))
/** What the code puts together ("signedOn" is `${state}On`), and a heading of a list that is taken whole. */
const unnamed = ['ratifiedOn', 'signedOn', 'denouncedOn', 'confused']

/** Keys, as "help.page", whose last part nothing names. */
function unusedIn(words: Words, within = ''): string[] {
  if (typeof words === 'string' || Array.isArray(words)) return []
  return Object.entries(words).flatMap(([key, inner]) => [
    ...(asked.has(key) || unnamed.includes(key) ? [] : [within + key]),
    ...unusedIn(inner, `${within}${key}.`),
  ])
}

it('every word of the interface is asked for somewhere', () => {
  expect(unusedIn(wordsOf(defaultLocale))).toEqual([])
})
