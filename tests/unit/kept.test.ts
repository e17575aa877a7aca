import { rmSync } from 'node:fs'
import { afterAll, expect, it } from 'vitest'
import { kept } from '../../lib/kept'

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
