import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

/**
 * The rooms of the code in the order in which they build on one another: what is in one imports from those above it, and
 * from no other. A room of `lib/` is a folder of it, or a file that lies in none.
 */
const order = [
  [
    'bundle-script',
    'disk-cache',
    'environment',
    'fragment',
    'library',
    'licences',
    'memo',
    'page-metadata',
    'responsible',
  ],
  ['code', 'parallel', 'plain-csv', 'read-yaml', 'uri'],
  ['i18n'],
  ['dates', 'markup', 'parts', 'read-csv', 'site', 'sizes'],
  ['content/schema'],
  ['figures', 'language', 'taxonomy', 'contentlayer.config', 'editions', 'zip'],
  ['countries', 'drawings', 'goods'],
  ['checklist', 'routes'],
  ['content'],
  ['cite', 'identifiers', 'map', 'plain-text', 'search', 'sharing'],
  ['cards', 'feeds', 'metadata', 'structured-data'],
  ['laws'],
  ['helplines'],
  ['sourcing'],
  ['api'],
  ['charts', 'compare'],
  ['collections'],
  ['check', 'offline'],
  ['editors', 'publish'],
  ['components', 'admin', 'bundle'],
  ['app', 'cli'],
]

/** The room that a file lies in. */
function roomOf(file: string): string {
  if (file.startsWith('content/schema/')) return 'content/schema'
  const [top = '', next = ''] = file.split('/')
  return top === 'lib' || top === 'content' ? next.replace(/\.\w+$/, '') : top
}

/** What a file imports of the project, with paths from its folder. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.|@\/)([^']+)'/g)].map(([, start, path = '']) =>
    start === '@/' ? path : join(dirname(file), `.${path}`),
  )

const files = ['app', 'components', 'content', 'lib'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(file => /\.(tsx?|mjs)$/.test(file)),
)

it('no room imports from one that builds on it, or stands beside it', () => {
  const floor = new Map(order.flatMap((rooms, index) => rooms.map(room => [room, index] as const)))
  expect(new Set(files.map(roomOf))).toEqual(new Set(floor.keys()))
  const edges = files.flatMap(file =>
    importsOf(file)
      .filter(path => /^(app|components|content|lib)\//.test(path) && roomOf(path) !== roomOf(file))
      .map(path => ({ file, path })),
  )
  expect(edges.length).toBeGreaterThan(500)
  expect(edges.filter(({ file, path }) => floor.get(roomOf(path))! >= floor.get(roomOf(file))!)).toEqual([])
})
