import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { isCountryCode, nearestCountry } from '../check/countries'
import { slugForm } from '../check/files'
import { nearest } from '../check/nearest'
import { report } from '../check/report'
import { buildDay } from '../dates'
import { newArticle, newTranslation, slugOf } from '../editors/new-article'
import { defaultLocale, isLocale, locales } from '../i18n/locales'
import { library } from '../library'
import { slugsOf } from '../taxonomy/terms'
import type { Vocabulary } from '../../content/schema/values'
import { mistakesOf, runCommand, Wrong } from './write-checked'

// `npm run new`: a new article, as a draft that the check passes. What no flag says is asked for.

const usage = `npm run new -- [--language ${locales.join('|')}] --title "…" [--slug …] [--summary "…"]
               --types a,b --regions a,b [--countries PE,BO] [--topics a,b]
npm run new -- --translate SLUG --language es [--title "…"]`

const text = { type: 'string' } as const
const options = {
  language: text,
  title: text,
  slug: text,
  summary: text,
  types: text,
  regions: text,
  countries: text,
  topics: text,
  translate: text,
} as const

/** Values of a list that commas set apart, each a valid one. */
function valuesOf(given: string, isValid: (value: string) => boolean, near: (value: string) => string | undefined) {
  const values = [...new Set(given.split(',').map(value => value.trim()))].filter(Boolean)
  const wrong = values.find(value => !isValid(value))
  if (wrong === undefined) return values
  const guess = near(wrong)
  throw new Wrong(`"${wrong}" is none of them${guess === undefined ? '.' : `; did you mean "${guess}"?`}`)
}

const termsOf = (vocabulary: Vocabulary) => (given: string) => {
  const slugs = slugsOf(vocabulary)
  return valuesOf(
    given,
    value => slugs.includes(value),
    value => nearest(value, slugs),
  )
}

const needed =
  <T>(read: (given: string) => T[]) =>
  (given: string) => {
    const values = read(given)
    if (values.length === 0) throw new Wrong('At least one is needed.')
    return values
  }

function titleOf(given: string): string {
  if (!given.trim()) throw new Wrong('A title is needed.')
  return given.trim()
}

function languageOf(given: string) {
  if (!isLocale(given)) throw new Wrong(`"${given}" is no language of the hub: ${locales.join(', ')}.`)
  return given
}

function nameOf(given: string): string {
  if (!given) throw new Wrong('No letters a–z can be made of this title: give the address a name with --slug.')
  if (!slugForm.test(given)) throw new Wrong(`"${given}" cannot be an address: small letters, digits, single hyphens.`)
  return given
}

const listed = (vocabulary: Vocabulary) => `${vocabulary}, with commas between them (${slugsOf(vocabulary).join(', ')})`

async function main(): Promise<void> {
  const { values: flags } = parseArgs({ options })
  const asks = process.stdin.isTTY && flags.title === undefined && flags.translate === undefined
  const lines = asks ? createInterface({ input: process.stdin, output: process.stdout }) : undefined

  /** What a flag says, or what is answered, until it is right; or what stands for no answer. */
  async function answer<T>(
    flag: keyof typeof options,
    question: string,
    read: (given: string) => T,
    otherwise?: string,
  ) {
    const given = flags[flag]
    if (given !== undefined) return read(given)
    if (!lines) {
      if (otherwise === undefined) throw new Wrong(`--${flag} is missing.\n${usage}`)
      return read(otherwise)
    }
    for (;;) {
      const said = await lines.question(`${question}${otherwise ? ` [${otherwise}]` : ''}: `)
      try {
        return read(said.trim() || (otherwise ?? ''))
      } catch (fault) {
        if (!(fault instanceof Wrong)) throw fault
        console.log(fault.message)
      }
    }
  }

  try {
    const locale = await answer('language', `Language (${locales.join(', ')})`, languageOf, defaultLocale)
    if (flags.translate !== undefined) {
      const file = (language: string) => join(library, 'articles', language, `${nameOf(flags.translate ?? '')}.mdx`)
      const original = locales.map(file).find(existsSync)
      if (!original) throw new Wrong(`There is no article "${flags.translate}".`)
      const words = newTranslation(readFileSync(original, 'utf8'), flags.title, buildDay())
      return await save(
        file(locale),
        words,
        'Translate what is in it: the check publishes nothing that is still in the words of the original',
      )
    }
    const title = await answer('title', 'Title', titleOf)
    const slug = await answer('slug', 'Name of the file and of the address', nameOf, slugOf(title))
    const summary = await answer(
      'summary',
      'Summary, 120–240 characters, or nothing to write it later',
      said => said,
      '',
    )
    const article = {
      locale,
      title,
      summary: summary || undefined,
      types: await answer('types', listed('types'), needed(termsOf('types'))),
      regions: await answer('regions', listed('regions'), needed(termsOf('regions'))),
      countries: await answer(
        'countries',
        'Countries, as two capital letters each, or nothing',
        said => valuesOf(said, isCountryCode, nearestCountry),
        '',
      ),
      topics: await answer('topics', listed('topics'), termsOf('topics'), ''),
    }
    await save(join(library, 'articles', locale, `${slug}.mdx`), newArticle(article, buildDay()), 'Write it')
  } finally {
    lines?.close()
  }
}

/** Puts the file to its place, unless there is one, and takes it back if the check finds a mistake that was not there. */
async function save(file: string, words: string, next: string): Promise<void> {
  if (existsSync(file)) throw new Wrong(`${file} is there already; nothing was written.`)
  const fresh = await mistakesOf(() => {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, words)
  })
  if (fresh.length > 0) {
    rmSync(file)
    throw new Wrong(`${report(fresh, 1)}\nNothing was written.`)
  }
  console.log(`${file} is a draft. ${next}, set "status" to "published", and look at it with \`npm run dev\`.`)
}

await runCommand(main, usage)
