import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkContent } from '../../../lib/check/check-content'
import { roomsOf } from '../../../lib/library'
import { broken } from './broken'
import { check, inHub, today, type Files } from './hub'

describe(`${broken.length} broken files`, () => {
  it('are more than three hundred', () => {
    expect(broken.length).toBeGreaterThan(300)
  })

  it.each(broken)('$what', async ({ files, file, line, severity }) => {
    const problems = await check(files)
    const found = problems.filter(problem => problem.file === file && (line === undefined || problem.line === line))
    expect(found.map(problem => problem.severity)).toContain(severity)
    for (const { message, mend, line: at } of problems) expect([message, mend, at > 0]).not.toContain('')
  })
})

/** The problems of a hub in which something is put that is no file. */
const checkWith = (file: string, put: (path: string) => void, files: Files = {}) =>
  inHub(files, folder => {
    const path = join(folder, file)
    mkdirSync(dirname(path), { recursive: true })
    rmSync(path, { force: true, recursive: true })
    put(path)
    return checkContent(join(folder, 'content'), today)
  })

const things: [what: string, put: (path: string) => void][] = [
  ['a pipe', path => void execFileSync('mkfifo', [path])],
  ['a link to a device without end', path => symlinkSync('/dev/zero', path)],
  ['a link to the terminal', path => symlinkSync('/dev/tty', path)],
  ['a link to what the system makes up', path => symlinkSync('/proc/kmsg', path)],
  ['a link that leads nowhere', path => symlinkSync('nowhere', path)],
  ['a link to itself', path => symlinkSync(path, path)],
  ['a link to a folder', path => symlinkSync('/tmp', path)],
  ['a folder', path => mkdirSync(path)],
]

const places = [
  'content/articles/en/x.mdx',
  'content/pages/en/x.mdx',
  'content/indicators/en/all.mdx',
  'content/helplines/pe.yaml',
  'content/laws/x.yaml',
  'content/checklist/en.yaml',
  'content/taxonomy/types.yaml',
  ...roomsOf('ledger').map(room => `content/${room}`),
  'content/thesaurus.yaml',
  'content/redirects.yaml',
]

describe.each(things)('%s', (_what, put) => {
  it.each(places)('is refused as %s', async place => {
    const problems = await checkWith(place, put)
    expect(problems.filter(({ file, severity }) => file === place && severity === 'error')).not.toEqual([])
  })

  const rooms = [
    'content/articles',
    'content/articles/en',
    'content/helplines',
    'content/taxonomy',
    'content/checklist',
  ]
  it.each(rooms)('is refused as %s', async room => {
    if (/folder/.test(_what)) return
    const problems = await checkWith(room, put)
    expect(problems.filter(({ file, severity }) => file.startsWith(room) && severity === 'error')).not.toEqual([])
  })
})

it('a socket is refused', () =>
  inHub({}, async folder => {
    const server = createServer()
    await new Promise<void>(done => void server.listen(join(folder, 'content/articles/en/x.mdx'), done))
    const problems = await checkContent(join(folder, 'content'), today)
    server.close()
    expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'content/articles/en/x.mdx this is a socket of the system',
    ])
  }))

it('a name that is not UTF-8, or holds what nobody sees, is refused', () =>
  inHub({}, async folder => {
    const latin1 = Buffer.concat([
      Buffer.from(join(folder, 'content/articles/en/ni')),
      Buffer.from([0xf1]),
      Buffer.from('o.mdx'),
    ])
    writeFileSync(latin1, 'x')
    writeFileSync(join(folder, 'content/articles/en/a\n\u202Eb.mdx'), 'x')
    const problems = await checkContent(join(folder, 'content'), today)
    expect(problems.map(({ message }) => message)).toEqual(
      Array(2).fill('the name holds characters that cannot be read'),
    )
  }))

it('a library that is not there is refused', async () => {
  expect(await checkContent('/nowhere/content', today)).toMatchObject([{ file: 'content', severity: 'error' }])
})

it('all problems are told at once, whatever else is broken', () =>
  inHub({ 'content/articles/en/a.mdx': '', 'content/articles/en/b.mdx': '>'.repeat(5000) }, async folder => {
    symlinkSync('nowhere', join(folder, 'content/articles/en/c.mdx'))
    execFileSync('mkfifo', [join(folder, 'content/articles/en/d.mdx')])
    const files = (await checkContent(join(folder, 'content'), today)).map(({ file }) => file.at(-5))
    expect(files).toEqual(['a', 'b', 'c', 'd'])
  }))
