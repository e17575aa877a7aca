import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { differences } from '../../../lib/cli/verify.mjs'

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-verify-'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

it('names every file that is not the same to the byte, or is in one of two sites only', () => {
  const files = { 'index.html': 'a', 'en/index.html': 'b', '.hosts/host.json': '{}' }
  expect(differences(folderOf(files), folderOf(files))).toEqual([])
  const { 'index.html': _gone, ...others } = files
  expect(differences(folderOf(files), folderOf({ ...others, 'en/index.html': 'B', 'es/index.html': 'c' }))).toEqual([
    'en/index.html',
    'es/index.html',
    'index.html',
  ])
})
