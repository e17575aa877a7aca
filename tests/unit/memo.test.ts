import { afterEach, expect, it, vi } from 'vitest'
import { memoize, memoizePerBuild } from '../../lib/memo'

afterEach(() => vi.unstubAllEnvs())

const copy = (given: { id: string }) => ({ ...given })

it('makes what is asked for once for each key', () => {
  const made = memoize((word: string) => ({ word }))
  expect(made('a')).toBe(made('a'))
  expect(made('b')).toEqual({ word: 'b' })
})

it('remembers that there is nothing, too', () => {
  const make = vi.fn<() => undefined>()
  const made = memoize(make)
  made()
  made()
  expect(make).toHaveBeenCalledTimes(1)
})

it('tells objects apart by what they are, unless a key says otherwise', () => {
  const [one, twin] = [{ id: 'a' }, { id: 'a' }]
  const byObject = memoize(copy)
  expect(byObject(one)).toBe(byObject(one))
  expect(byObject(one)).not.toBe(byObject(twin))
  const byId = memoize(copy, { key: ({ id }) => id })
  expect(byId(one)).toBe(byId(twin))
})

it('forgets all when the version of what it rests on has changed', () => {
  let version = 1
  const made = memoize((word: string) => `${word} ${version}`, { version: () => version })
  expect([made('a'), made('a')]).toEqual(['a 1', 'a 1'])
  version = 2
  expect(made('a')).toBe('a 2')
})

it('tries again what has failed', async () => {
  const read = vi
    .fn<(name: string) => Promise<string>>()
    .mockRejectedValueOnce(new Error('no network'))
    .mockResolvedValue('text')
  const text = memoize(read)
  await expect(text('a')).rejects.toThrow('no network')
  expect([await text('a'), await text('a')]).toEqual(['text', 'text'])
  expect(read).toHaveBeenCalledTimes(2)
})

it.each([
  ['once in a build', 'production', 1],
  ['afresh while one edits', 'development', 2],
])('reads the library %s', (_when, mode, times) => {
  vi.stubEnv('NODE_ENV', mode)
  const read = vi.fn<() => string>(() => 'content')
  const content = memoizePerBuild(read)
  expect([content(), content()]).toEqual(['content', 'content'])
  expect(read).toHaveBeenCalledTimes(times)
})
