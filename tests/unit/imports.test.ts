import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { expect, it } from 'vitest'

/** The folder of lib that a file lies in, or the file where it lies in none. */
const folderOf = (file: string): string => parse(file.split('/')[1] ?? file).name

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path = '']) =>
    join(dirname(file), path),
  )

const files = (): string[] =>
  readdirSync('lib', { recursive: true, encoding: 'utf8' })
    .map(name => join('lib', name))
    .filter(file => /\.(ts|mjs)$/.test(file))

/** For each folder those that its files import from. */
function graph(): Map<string, Set<string>> {
  const imports = new Map<string, Set<string>>()
  for (const file of files()) {
    const from = folderOf(file)
    const all = imports.get(from) ?? new Set()
    for (const path of importsOf(file)) if (path.startsWith('lib/') && folderOf(path) !== from) all.add(folderOf(path))
    imports.set(from, all)
  }
  return imports
}

it('no folder of lib imports from one that imports from it, be it by way of others', () => {
  const imports = graph()
  const reach = (from: string, seen = new Set<string>()): Set<string> => {
    for (const to of imports.get(from) ?? []) if (!seen.has(to)) reach(to, seen.add(to))
    return seen
  }
  expect(imports.size).toBeGreaterThan(20)
  expect([...imports.keys()].filter(folder => reach(folder).has(folder))).toEqual([])
})
