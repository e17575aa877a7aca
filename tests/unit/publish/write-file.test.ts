import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeFile } from '../../../lib/publish/write-file'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const page = 'en/page/index.html'
const words = (word: string) => Buffer.from(`<p>${word} `.repeat(400))
const fill = (folder: string, content: Buffer, { before = '', thorough = false } = {}) =>
  writeFile(page, content, { fresh: join(root, folder), before: before && join(root, before), thorough })
const inodeOf = (folder: string, ending = '') => statSync(join(root, folder, page + ending)).ino

const sizes = async (content: Buffer) => [
  await fill(`quick-${content.length}`, content),
  await fill(`thorough-${content.length}`, content, { thorough: true }),
]

it('what the last build has written is shared, with its compressed versions', async () => {
  const sent = await fill('old', words('same'))
  expect(await fill('new', words('same'), { before: 'old' })).toBe(sent)
  for (const ending of ['', '.br', '.gz']) expect(inodeOf('new', ending)).toBe(inodeOf('old', ending))
})

it('what has changed since is made anew, even where it is as long, and leaves the last build as it was', async () => {
  await fill('old', words('some'))
  await fill('new', words('same'), { before: 'old' })
  for (const ending of ['', '.br', '.gz']) expect(inodeOf('new', ending)).not.toBe(inodeOf('old', ending))
  expect(brotliDecompressSync(readFileSync(join(root, 'new', `${page}.br`)))).toEqual(words('same'))
  expect(readFileSync(join(root, 'old', page))).toEqual(words('some'))
})

it('a page of a large library is packed quickly, unless it would then not come in one response', async () => {
  // Words that no dictionary has: what is searched for longer is found.
  const long = Buffer.from(Array.from({ length: 9000 }, (_, n) => ((n * n * 7919) % 9973).toString(36)).join(' '))
  const [quick = 0, thorough = 0] = await sizes(long.subarray(0, 12_000))
  expect(thorough).toBeLessThan(quick)
  const [large, same] = await sizes(long)
  expect(large).toBe(same)
})

it('a file that cannot be written is no silent gap', async () => {
  mkdirSync(dirname(join(root, 'new', page)), { recursive: true })
  writeFileSync(join(root, 'blocked'), '')
  await expect(fill('blocked', words('same'))).rejects.toThrow(/ENOTDIR|EEXIST/)
})
