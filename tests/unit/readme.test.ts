import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stepsOf } from '../../lib/cli/steps.mjs'

// What the documents name is there: they are the map, and a map that is wrong is worse than none.

const documents = [
  'README.md',
  'content/README.md',
  'lib/README.md',
  'lib/publish/README.md',
  'lib/search/README.md',
  'tests/README.md',
  '.github/CONTRIBUTING.md',
  '.github/CODE_OF_CONDUCT.md',
  '.github/SECURITY.md',
  '.github/CHANGELOG.md',
  '.github/PULL_REQUEST_TEMPLATE.md',
]
const rooms = ['app', 'components', 'content', 'lib', 'public', 'tests']
const read = (file: string) => readFileSync(file, 'utf8')

const files = rooms.flatMap(room => readdirSync(room, { recursive: true, encoding: 'utf8' }))
const fileNames = new Set([...files.map(file => basename(file)), ...readdirSync('.')])

/** What the first group of a pattern matches. */
const partsOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, part = '']) => part.trim())

/** What stands between backticks. */
const codeIn = (text: string) => partsOf(text, /`([^`\n]+)`/g)

/** A library may lack it, and ours does as long as no address has changed. */
const optional = 'content/redirects.yaml'

/**
 * Whether code names a file or folder that is not there, seen from the top or from the document's own folder. What is
 * built, addresses and media types are no paths of ours; of `components/<name>/` only the beginning is.
 */
function isMissing(code: string, folder: string): boolean {
  const [path = ''] = code.split('<')
  if (/^[\w-]+\.(ts|tsx|mjs|css|yaml|mdx?)$/.test(path)) return !fileNames.has(path) && !existsSync(join(folder, path))
  const [room = ''] = path.split('/')
  const isPath = /^[\w.-]+(\/[\w.-]+)*\/?$/.test(path) && (rooms.includes(room) || /[^/]\/$|\/.*\.\w+$/.test(path))
  if (!isPath || path === optional || ['out', '.next', '.contentlayer'].includes(room)) return false
  return !existsSync(path) && !existsSync(join(folder, path))
}

const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'scripts' | 'dependencies' | 'devDependencies',
  Record<string, string>
>

describe.each(documents)('%s', document => {
  const text = read(document)

  it('names paths that are there', () => {
    expect(codeIn(text).filter(code => isMissing(code, dirname(document)))).toEqual([])
  })

  it('names commands that there are', () => {
    expect(partsOf(text, /npm run ([\w-]+)/g).filter(name => !(name in scripts))).toEqual([])
    expect(partsOf(text, /npm run bench -- ([\w-]+)/g).filter(name => !existsSync(`tests/bench/${name}.mjs`))).toEqual(
      [],
    )
    expect(partsOf(text, /npm test -- ([a-z ]+)/g).filter(names => !stepsOf(names.split(' ')))).toEqual([])
    expect(partsOf(text, /npx tsx (\S+\.ts)/g).filter(script => !existsSync(script))).toEqual([])
  })

  it('links to what is there', () => {
    const links = partsOf(text, /\]\(([^)\s]+)\)/g)
    const missing = links.filter(link => !link.startsWith('https://') && !existsSync(join(dirname(document), link)))
    expect(missing).toEqual([])
  })
})

it('README.md is short enough to be read', () => {
  expect(Buffer.byteLength(read('README.md'))).toBeLessThanOrEqual(6000)
})

it('lib/README.md has every room of lib, and why each package is there', () => {
  const code = new Set(codeIn(read('lib/README.md')))
  const folders = readdirSync('lib', { withFileTypes: true }).filter(entry => entry.isDirectory())
  expect(folders.map(({ name }) => `lib/${name}/`).filter(room => !code.has(room))).toEqual([])
  const packages = Object.keys({ ...dependencies, ...devDependencies })
  expect(packages.filter(name => !code.has(name))).toEqual([])
})
