import { readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { ask, page, secret, sendRaw, smallSite } from './small-site'

/** Whatever is asked, in whatever form: the server answers the next one, and has kept nothing of those before. */

const bit = fc.constantFrom(
  'en',
  '_headers',
  '%5Fheaders',
  '.hosts',
  'host.json',
  '..',
  '.',
  '',
  '%2e%2e',
  '%2f',
  '%5c',
  '\\',
  '%00',
  '\0',

  '%',
  '%zz',
  '%ff%fe',
  '\xff\xfe',
  '%c0%ae',
  '%255F',
  'index.html',
  'data.bib',
  'empty.txt',
  'old',
  '?',
  '#',
  ';x',
  'a'.repeat(300),
  'a'.repeat(9_000),
  '.well-known',
  'security.txt',
  '~',
  ' ',
  '\t',
  '%0d%0aX: y',
)
const path = fc.array(fc.oneof(bit, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 6 })
const target = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('/en/', '/en/data.bib', '/en/empty.txt') },
  { weight: 8, arbitrary: path.map(parts => `/${parts.join('/')}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('*', 'http://x/en/', 'http://[', '//', 'x:1', '', '/%5Fheaders?', 'http:///'),
  },
)
const number = fc.oneof(
  fc.nat(400).map(String),
  fc.constantFrom('', '0', '99999999999999999999', '1e9', '-1', '0x1', ' ', 'a', '00', '9'.repeat(400)),
)
const range = fc
  .tuple(
    fc.constantFrom('bytes=', 'bytes=', 'bytes=', 'Bytes = ', 'lines=', ''),
    fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 3 }),
  )
  .map(([unit, parts]) => unit + parts.map(([first, last]) => `${first}-${last}`).join(','))
const word = fc.string({ unit: 'binary', maxLength: 12 })
const date = fc.oneof(
  fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(1e14) }).map(day => day.toUTCString()),
  fc.constantFrom('yesterday', '9999', 'Sat, 29 Feb 2999 25:61:61 GMT', '-1'),
)
const tag = fc.oneof(fc.constantFrom('*', '"', 'W/', 'W/"', '"a", , W/"b"', `"${'x'.repeat(2_000)}"`), word)
const coding = fc.constantFrom('br', 'gzip', 'br;q=0', '*;q=0.1', 'gzip;q=x', ';;', 'identity;q=0', 'x'.repeat(500))
const header = fc.oneof(
  { weight: 6, arbitrary: range.map(value => `Range: ${value}`) },
  fc.tuple(fc.constantFrom('If-Range', 'If-None-Match', 'If-Match'), fc.oneof(tag, date)).map(pair => pair.join(': ')),
  fc.tuple(fc.constantFrom('If-Modified-Since', 'If-Unmodified-Since'), date).map(pair => pair.join(': ')),
  fc.array(coding, { maxLength: 4 }).map(list => `Accept-Encoding: ${list.join(', ')}`),
  fc
    .tuple(fc.constantFrom('Host', 'Expect', 'TE', 'Transfer-Encoding', 'Upgrade', 'X', ''), word)
    .map(pair => pair.join(': ')),
  fc.constantFrom('Content-Length: 3', 'Content-Length: -1', 'Transfer-Encoding: chunked', 'Expect: 100-continue'),
  fc.constantFrom(
    'Connection: upgrade\r\nUpgrade: websocket',
    'Range: bytes=9-1\r\nRange: bytes=2-1',
    ' folded',
    'no colon',
  ),
)
const method = fc.constantFrom(
  'GET',
  'GET',
  'GET',
  'GET',
  'GET',
  'HEAD',
  'POST',
  'OPTIONS',
  'TRACE',
  'CONNECT',
  'DELETE',
  'get',
  'BREW',
  '',
)
const version = fc.constantFrom('HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/9.9', 'HTTP/2', '')
const end = fc.oneof(
  { weight: 40, arbitrary: fc.constant('\r\n\r\n') },
  { weight: 1, arbitrary: fc.constantFrom('', '\n\n', '\r\n') },
)
const request = fc
  .tuple(method, target, version, fc.array(header, { maxLength: 4 }), end)
  .map(([verb, address, protocol, headers, ending]) =>
    [`${verb} ${address} ${protocol}`, 'Host: localhost', 'Connection: close', ...headers].join('\r\n').concat(ending),
  )
const anything = fc.oneof(
  { weight: 20, arbitrary: request },
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
)

const openFiles = () => readdirSync('/proc/self/fd').length
const connections = (server: { getConnections: (then: (error: Error | null, count: number) => void) => unknown }) =>
  new Promise<number>(resolve => server.getConnections((_error, count) => resolve(count)))

it('survives 10,000 requests of any kind, gives nothing away, and keeps neither files nor connections open', async () => {
  const site = await smallSite()
  await ask(site.port, '/en/')
  const before = openFiles()
  await fc.assert(
    fc.asyncProperty(fc.array(anything, { minLength: 250, maxLength: 250, size: 'max' }), async requests => {
      const answers = await Promise.all(requests.map(text => sendRaw(site.port, text, 150)))
      for (const [index, answer] of answers.entries()) {
        const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 400)
        if (status >= 500 || answer.includes(secret)) throw new Error(`${status}: ${JSON.stringify(requests[index])}`)
      }
      expect((await ask(site.port, '/en/')).body).toBe(page)
    }),
    { numRuns: 40, endOnFailure: true },
  )
  await expect.poll(() => connections(site.server)).toBe(0)
  await expect.poll(openFiles).toBeLessThanOrEqual(before)
  site.close()
})

it('a client that goes away in the middle of an answer is none of the next one’s business', async () => {
  const site = await smallSite()
  await Promise.all(
    Array.from({ length: 50 }, async () => {
      const leaving = new AbortController()
      const asked = fetch(`http://localhost:${site.port}/en/`, { signal: leaving.signal })
      setTimeout(() => leaving.abort(), Math.random() * 5)
      await asked.catch(() => undefined)
    }),
  )
  expect((await ask(site.port, '/en/')).status).toBe(200)
  site.close()
})
