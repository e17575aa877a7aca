import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it, vi } from 'vitest'

beforeEach(() => vi.stubEnv('BUILD_ROOT', mkdtempSync(join(tmpdir(), 'parts-'))))

/** A build that asks for the part of each text, and how many it had to make. */
async function buildOf(...texts: string[]): Promise<{ parts: unknown[]; made: string[] }> {
  vi.resetModules()
  const { keptPart, openParts, saveParts } = await import('../../lib/parts')
  openParts()
  const made: string[] = []
  const parts = texts.map(text =>
    keptPart('texts', [{ text }, 'en'], () => {
      made.push(text)
      return { words: text.split(' ') }
    }),
  )
  saveParts()
  return { parts, made }
}

it('makes a part once, keeps it for the next build, and forgets what a build has not needed', async () => {
  const first = await buildOf('one two', 'three', 'one two')
  expect(first.made).toEqual(['one two', 'three'])
  expect(first.parts[2]).toEqual({ words: ['one', 'two'] })
  const second = await buildOf('one two', 'four')
  expect(second).toEqual({ parts: [{ words: ['one', 'two'] }, { words: ['four'] }], made: ['four'] })
  expect((await buildOf('three', 'four')).made).toEqual(['three'])
})

it('makes it at every call while no build has opened what is kept', async () => {
  vi.resetModules()
  const { keptPart } = await import('../../lib/parts')
  const make = vi.fn<() => number>(() => 1)
  keptPart('texts', ['a'], make)
  keptPart('texts', ['a'], make)
  expect(make).toHaveBeenCalledTimes(2)
})
