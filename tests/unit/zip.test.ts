import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { zipOf } from '../../lib/zip'

it('packs files as they are, under their paths, and the same bytes for the same files', () => {
  const files = new Map([
    ['folder/words.txt', Buffer.from('Trabajo forzoso. '.repeat(100))],
    ['folder/país.txt', Buffer.from('ñ')],
    ['folder/empty', Buffer.alloc(0)],
  ])
  const zip = zipOf(files, '2026-11-30T12:00:00')
  const found = Object.entries(unzipSync(zip)).map(([path, content]) => [path, Buffer.from(content)] as const)
  expect(new Map(found)).toEqual(files)
  expect(zip.length).toBeLessThan(700)
  expect(zipOf(files, '2026-11-30T12:00:00').equals(zip)).toBe(true)
})
