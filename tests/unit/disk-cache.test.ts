import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cachedFile, dropUnused } from '../../lib/disk-cache'

it('what was made once is there for the next build, unless something that it depends on has changed', () => {
  const test = `${process.pid} ${Date.now()}`
  expect(cachedFile('bodies', `${test} a`, '.txt').read()).toBeUndefined()
  expect(cachedFile('bodies', `${test} a`, '.txt').write('made')).toBe('made')
  expect(cachedFile('bodies', `${test} a`, '.txt').read()?.toString()).toBe('made')
  expect(cachedFile('bodies', `${test} b`, '.txt').read()).toBeUndefined()
})

it('what has been damaged on disk counts as never made', () => {
  const of = `${process.pid} ${Date.now()} damaged`
  const hash = createHash('sha256').update(of).digest('hex')
  const path = join('.next/cache/pages', hash.slice(0, 2), `${hash.slice(2)}.txt`)
  const file = cachedFile('pages', of, '.txt')
  for (const damage of ['', 'made', 'x'.repeat(36)]) {
    file.write('made')
    expect(file.read()?.toString()).toBe('made')
    writeFileSync(path, damage)
    expect(file.read()).toBeUndefined()
  }
})

it('what neither this build nor the last one needed is deleted, and nothing else', () => {
  const cache = mkdtempSync(join(tmpdir(), 'cache-'))
  const use = (name: string, time: number) => {
    mkdirSync(join(cache, 'cards/ab'), { recursive: true })
    writeFileSync(join(cache, 'cards/ab', name), '')
    utimesSync(join(cache, 'cards/ab', name), time / 1000, time / 1000)
  }
  const isThere = (name: string) => existsSync(join(cache, 'cards/ab', name))
  use('first', 1000)
  dropUnused(cache, 2000)
  use('second', 3000)
  dropUnused(cache, 4000)
  expect(isThere('first')).toBe(true)
  use('third', 5000)
  dropUnused(cache, 6000)
  expect(['first', 'second', 'third'].map(isThere)).toEqual([false, true, true])
  rmSync(cache, { recursive: true })
})
