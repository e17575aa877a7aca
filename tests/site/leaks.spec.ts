import { expect, test } from '@playwright/test'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { isPublic, type Publication } from '../../lib/content/gate'
import { buildDay } from '../../lib/dates'
import { out } from './pages'
import { textsIn } from './plain-text'

/**
 * No sentence of the library's own held-back articles is in any output, whatever that is: pages, feeds, data, packs.
 * Stems and single words, which articles share, are followed by library.spec.ts with words that nobody uses.
 */
const content = new URL('../../content/', import.meta.url).pathname

/** So many words in a row, the same in two texts, are a quotation. */
const run = 8

/** The words of a text without markup and signs, in a row. */
const wordsOf = (text: string) =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#?\w+;|\\u[0-9a-f]{4}|\\[nrt"]/gi, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

function* runsOf(text: string): Generator<string> {
  const words = wordsOf(text)
  for (let start = 0; start + run <= words.length; start++) yield words.slice(start, start + run).join(' ')
}

const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.(mdx?|ya?ml)$/.test(file))
  .map(file => ({ file, text: readFileSync(join(content, file), 'utf8') }))

function isHeldBack({ file, text }: { file: string; text: string }): boolean {
  if (!file.startsWith('articles/')) return false
  const [, frontmatter = ''] = text.split(/^---$/m)
  const { status = 'published', published } = parse(frontmatter) as Partial<Publication>
  return !isPublic({ status, published: published ?? '' }, buildDay())
}

test('no sentence of a held-back article is anywhere in the output', () => {
  test.setTimeout(180_000)
  const heldBack = files.filter(isHeldBack)
  const said = new Map<string, string>()
  for (const { file, text } of heldBack) for (const words of runsOf(text)) said.set(words, file)
  // What others say as well, such as the title of a source, is no leak.
  for (const { text } of files.filter(file => !isHeldBack(file))) for (const words of runsOf(text)) said.delete(words)
  const leaks = new Set<string>()
  if (said.size > 0) {
    for (const { file, text } of textsIn(out, { twins: false })) {
      if (/\.(woff2|png|svg|jpg|webp)$/.test(file)) continue
      for (const words of runsOf(text)) if (said.has(words)) leaks.add(`${said.get(words)} in ${file}: ${words}`)
    }
  }
  expect([...leaks].slice(0, 5)).toEqual([])
  for (const { file, text } of heldBack) {
    const isWithdrawn = /^status: withdrawn$/m.test(text)
    const page = join(out, file.split('/')[1]!, 'articles', basename(file).replace(/\.mdx?$/, ''), 'index.html')
    if (!isWithdrawn) expect(existsSync(page), page).toBe(false)
  }
})

test('the same search finds what is public, so that it would find a leak', () => {
  const open = files.filter(file => file.file.startsWith('articles/') && !isHeldBack(file))
  const { file, text } = open[0]!
  const [words = ''] = runsOf(text.split(/^---$/m)[1]!.replace(/[^]*summary: /, ''))
  const page = join(out, file.replace(/\.mdx?$/, ''), 'index.html').replace(/out\/articles\/(..)/, 'out/$1/articles')
  expect([...runsOf(readFileSync(page, 'utf8'))]).toContain(words)
})
