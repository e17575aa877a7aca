import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { dropUnused, kept } from '../../lib/kept'

const room = `test-${process.pid}`
afterAll(() => rmSync(`.next/cache/${room}`, { recursive: true, force: true }))

it('what was made once is not made again, unless something that it depends on has changed', async () => {
  let made = 0
  const make = async () => Buffer.from(`made ${(made += 1)}`)
  const read = async (of: string) => (await kept(room, of, '.txt', make)).toString()
  expect([await read('a'), await read('a'), await read('b'), await read('a')]).toEqual([
    'made 1',
    'made 1',
    'made 2',
    'made 1',
  ])
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
