import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fingerprint } from '../../../lib/cli/built-from.mjs'
import { buildVariables, otherVariables } from '../../../lib/environment.mjs'

const env = { SITE_URL: 'https://hub.example', BUILD_DATE: '2026-11-23' } as unknown as NodeJS.ProcessEnv

it.each(buildVariables)('another %s is another site', name => {
  const [one, other] = ['1', '2'].map(value => fingerprint({ ...env, [name]: value }))
  expect(one).not.toBe(other)
  expect(fingerprint({ ...env, [name]: '1' })).toBe(one)
})

it.each(['CONTACT_EMAIL', 'CONTENT_DIR', 'ADMIN_BACKEND', 'ZIP_LIMIT_MB'])(
  'no %s is not the same as an empty one',
  name => {
    const made = [env, { ...env, [name]: '' }, { ...env, [name]: '1' }].map(given => fingerprint(given))
    expect(new Set(made).size).toBe(3)
  },
)

it('two variables cannot be taken for one another', () => {
  const swapped = [
    { ...env, CONTACT_EMAIL: 'a', CONTENT_DIR: undefined },
    { ...env, CONTACT_EMAIL: undefined, CONTENT_DIR: 'a' },
  ]
  expect(new Set(swapped.map(given => fingerprint(given))).size).toBe(2)
})

it('a changed file of another library is another site, wherever it lies and however it is linked', () => {
  const library = mkdtempSync(join(tmpdir(), 'a.library-'))
  const elsewhere = mkdtempSync(join(tmpdir(), 'linked-'))
  const of = () => fingerprint({ ...env, CONTENT_DIR: library })
  const seen = [of()]
  const change = (path: string, text: string) => {
    writeFileSync(path, text)
    seen.push(of())
  }
  mkdirSync(join(library, 'articles/en'), { recursive: true })
  change(join(library, 'articles/en/one.mdx'), 'one')
  change(join(library, 'articles/en/one.mdx'), 'two')
  symlinkSync(elsewhere, join(library, 'glossaries'))
  change(join(elsewhere, 'glossary.yaml'), 'a: b')
  change(join(elsewhere, 'glossary.yaml'), 'a: c')
  expect(new Set(seen).size).toBe(seen.length)
  // A link that leads round, or nowhere, is no file and no end.
  symlinkSync(library, join(elsewhere, 'round'))
  symlinkSync(join(library, 'nothing'), join(library, 'nowhere'))
  expect(of()).toBe(seen.at(-1))
})

/** Where the build's code is; tests and measurements are no part of it. */
const code = ['app', 'components', 'content', 'lib', 'public', 'next.config.mjs'].flatMap(room =>
  /\.\w+$/.test(room)
    ? [room]
    : readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter(file => /\.(tsx?|m?js)$/.test(file))
        .map(file => join(room, file)),
)

it('names every variable that the build’s code reads, and none that it does not', () => {
  const known = new Set<string>([...buildVariables, ...Object.keys(otherVariables)])
  const read = new Set<string>()
  for (const file of code) {
    const text = readFileSync(file, 'utf8')
    for (const [, name] of text.matchAll(/process\.env(?:\.|\[['"])(\w+)/g)) {
      read.add(name!)
      if (!known.has(name!)) throw new Error(`${file} reads ${name}, which lib/environment.mjs does not name`)
    }
    for (const [all] of text.matchAll(/\{[^{}]*\}\s*=\s*process\.env\b/g)) throw new Error(`${file}: ${all}`)
  }
  expect([...known].filter(name => !read.has(name))).toEqual([])
})
