import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hubWords, inHub, today } from '../check/hub'

const files = ['goods.yaml', 'goods-listings.yaml', 'goods-listings.csv'].map(name => `content/${name}`)
const content = Object.fromEntries(files.map(file => [file, readFileSync(file, 'utf8')]))
const edition2022 = readFileSync('tests/fixtures/goods/goods-2022.csv')
const flags = ['--edition', '2024', '--published', '2024-09-05', '--url', 'https://example.org/list']

/** Runs the command on a file in a hub of its own. */
function runImport(folder: string, csv: string | Uint8Array, ...given: string[]) {
  writeFileSync(join(folder, 'new.csv'), csv)
  return spawnSync(
    resolve('node_modules/.bin/tsx'),
    [resolve('lib/cli/import.ts'), 'goods', join(folder, 'new.csv'), ...given],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, BUILD_DATE: today } },
  )
}

const read = (folder: string) => Object.fromEntries(files.map(file => [file, readFileSync(join(folder, file), 'utf8')]))

describe('npm run import', { timeout: 120_000 }, () => {
  it('writes a newer edition, and says what was added and what is gone', () =>
    inHub({ ...hubWords, ...content }, folder => {
      const [heads, ...rows] = edition2022.toString().trimEnd().split('\n')
      const { status, stdout, stderr } = runImport(folder, [heads, ...rows.slice(1)].join('\n'), ...flags)
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toContain('has 466 rows of the edition of 2024.')
      expect(stdout).toMatch(/Added: 0\nRemoved: 1\n {2}\S/)
      const after = read(folder)
      expect(after['content/goods-listings.csv']!.trimEnd().split('\n')).toHaveLength(467)
      expect(after['content/goods-listings.yaml']).toContain('https://example.org/list')
      expect(after['content/goods.yaml']).toBe(content['content/goods.yaml'])
    }))

  it.each([
    [
      'in another encoding',
      Buffer.from('good,country,child_labour,forced_labour,forced_child_labour\nAçaí,PE,1,0,0', 'latin1'),
    ],
    ['with a formula', 'good,country,child_labour,forced_labour,forced_child_labour,note\n=cmd|x,PE,1,0,0,'],
  ])('leaves everything as it is for a file %s, and says the line', (_, csv) =>
    inHub({ ...hubWords, ...content }, folder => {
      const { status, stderr } = runImport(folder, csv, ...flags)
      expect(status).toBe(1)
      expect(stderr).toMatch(/new\.csv:\d+/)
      expect(stderr).toContain('Nothing was imported.')
      expect(read(folder)).toEqual(content)
    }),
  )

  it('puts the files back where the check refuses what they would be', () =>
    inHub({ ...hubWords, ...content }, folder => {
      const { status, stderr } = runImport(
        folder,
        edition2022,
        ...flags.slice(0, 4),
        '--url',
        'https://example.org/<list>',
      )
      expect(status).toBe(1)
      expect(stderr).toContain('goods-listings.yaml:')
      expect(stderr).toContain('Nothing was imported.')
      expect(read(folder)).toEqual(content)
    }))

  it('refuses an edition older than the library’s', () =>
    inHub({ ...hubWords, ...content }, folder => {
      const { status, stderr } = runImport(folder, edition2022, '--edition', '2020', ...flags.slice(2))
      expect(status).toBe(1)
      expect(stderr).toContain('has the edition of 2022, which is newer')
      expect(read(folder)).toEqual(content)
    }))
})
