import { expect, test } from '@playwright/test'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import type { HostFacts } from '../../lib/publish/hosts/host'
import { contentTypeOf } from '../../lib/publish/content-types'
import { headersFor } from '../../lib/publish/headers'
import { ask } from '../unit/publish/small-site'
import { out } from './pages'

/** What holds for the built site behind every host: ours, nginx and Caddy. */

const { headers } = JSON.parse(readFileSync(join(out, '.hosts/host.json'), 'utf8')) as HostFacts

/** Debian's nginx has its brotli module apart; without it, it serves the gzip files. */
const codingOf = (host: string) =>
  host === 'nginx' && !existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so') ? 'gzip' : 'br'

test('pages and files are sent compressed, with the headers of the one table', async ({ request, baseURL }, info) => {
  const coding = codingOf(info.project.name)
  const script = /<script src="([^"]+)"/.exec(readFileSync(join(out, 'en/index.html'), 'utf8'))![1]!
  for (const address of ['/', '/en/', '/en/articles/', script, '/en/no-such-page/']) {
    const response = await fetch(baseURL + address, { headers: { 'accept-encoding': coding } })
    const expected = headersFor(address, headers)
    for (const [name, value] of Object.entries(expected)) {
      expect(response.headers.get(name), `${address} ${name}`).toBe(value)
    }
    if (response.status === 200) expect(response.headers.get('content-encoding'), address).toBe(coding)
  }
  const page = await request.get('/en/')
  expect(page.headers()['content-type']).toMatch(/^text\/html; ?charset=utf-8$/i)
  expect(await page.text()).toBe(readFileSync(join(out, 'en/index.html'), 'utf8'))
})

test('an address without its slash leads to the one with it, and an unknown one to the 404 page', async ({
  request,
}) => {
  const moved = await request.get('/en/articles', { maxRedirects: 0 })
  expect([301, 308]).toContain(moved.status())
  expect(new URL(moved.headers().location!, 'http://any').pathname).toBe('/en/articles/')
  const missing = await request.get('/en/no-such-page/')
  expect(missing.status()).toBe(404)
  expect(await missing.text()).toContain('There is no page at this address')
})

test('what tells hosts how to serve the site is not served', async ({ request }) => {
  for (const address of ['/_headers', '/_redirects', '/.hosts/host.json', '/.hosts/nginx.conf']) {
    expect((await request.get(address)).status(), address).toBe(404)
  }
})

for (const address of [
  '/%5Fheaders',
  '/%5fredirects',
  '/_headers/',
  '/_HEADERS',
  '//_headers',
  '/./_headers',
  '/en/../_headers',
  '/en/%2e%2e/_headers',
  '/_headers%2f',
  '/%255Fheaders',
  '/_headers?x',
  '/_headers%20',
  '/.hosts',
  '/.hosts/',
  '/%2ehosts/nginx.conf',
  '/%2Ehosts%2Fhost.json',
  '//.hosts/host.json',
  '/.well-known/../.hosts/host.json',
  '/.HOSTS/host.json',
  '/en/index.html.br',
  '/en/index.html.gz',
  '/en/.hidden',
]) {
  test(`${address} gives nothing away`, async ({ baseURL }) => {
    const { status, body } = await ask(Number(new URL(baseURL!).port), address)
    expect([400, 404]).toContain(status)
    expect(body).not.toMatch(/Content-Security-Policy|"redirects"|server_name/)
  })
}

const plain = (type: string | undefined) => type?.toLowerCase().replaceAll(' ', '')

test('every kind of file that is built is sent as what it is, and the 404 page as a page', async ({ request }) => {
  const kinds = new Map<string, string>()
  for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    if (!/\.\w+$/.test(file) || /^\.hosts|\.(br|gz)$/.test(file)) continue
    const address = `/${file}`
    expect(contentTypeOf(address), `lib/publish/content-types.ts has no type for ${address}`).toBeDefined()
    kinds.set(`${/\.\w+$/.exec(file)?.[0]} ${contentTypeOf(address)}`, address)
  }
  for (const address of [...kinds.values(), '/', '/en/']) {
    const response = await request.get(address)
    expect(response.status(), address).toBe(200)
    expect(plain(response.headers()['content-type']), address).toBe(plain(contentTypeOf(address)))
  }
  for (const address of ['/nothing.ics', '/feeds/nothing.xml', '/nothing.csl.json', '/nothing']) {
    const response = await request.get(address)
    expect(response.status(), address).toBe(404)
    expect(plain(response.headers()['content-type']), address).toBe('text/html;charset=utf-8')
  }
})

test('a part of a file is sent, and no request for one ends the server', async ({ baseURL }, info) => {
  const port = Number(new URL(baseURL!).port)
  const whole = readFileSync(join(out, 'en/index.html'), 'latin1')
  const part = (range: string) => ask(port, '/en/', { Range: range })
  const parts = [
    ['bytes=0-0', whole.slice(0, 1)],
    ['bytes=2-4', whole.slice(2, 5)],
    ['bytes=-1', whole.slice(-1)],
    [`bytes=${whole.length - 3}-99999999`, whole.slice(-3)],
  ] as const
  for (const [range, bytes] of parts) expect(await part(range), range).toMatchObject({ status: 206, body: bytes })
  for (const range of ['bytes=9-1', 'bytes=2-1', 'bytes=a-b', 'lines=0-1', 'bytes=99999999-']) {
    const answer = await part(range)
    expect([200, 416], range).toContain(answer.status)
    // Caddy leaves it out where a range is none.
    if (answer.status !== 416 || info.project.name === 'caddy') continue
    expect(answer.headers.get('content-range'), range).toBe(`bytes */${whole.length}`)
  }
  expect((await ask(port, '/en/')).status).toBe(200)
})

test('a page that has not changed is not sent again', async ({ request }) => {
  const first = await request.get('/en/')
  const { etag } = first.headers()
  const again = await request.get('/en/', { headers: { 'If-None-Match': etag! } })
  expect(again.status()).toBe(304)
})

test('10,000 bad requests bring no fault and nothing from outside the site', async ({ baseURL }) => {
  test.setTimeout(240_000)
  const { hostname, port } = new URL(baseURL!)
  const send = (text: string) =>
    new Promise<string>(resolve => {
      let answer = ''
      const socket = connect(Number(port), hostname)
      socket.setTimeout(5_000, () => socket.destroy())
      socket.on('data', data => {
        answer += data.toString('latin1')
        socket.end()
      })
      socket.on('error', () => resolve(answer))
      socket.on('close', () => resolve(answer))
      // Some hosts take a half-closed connection for a closed one.
      socket.write(text, 'latin1')
    })
  const queue = badRequests(10_000).values()
  const faults: string[] = []
  await Promise.all(
    Array.from({ length: 24 }, async () => {
      for (const text of queue) {
        const answer = await send(text)
        const status = Number(/^HTTP\/1\.\d (\d+)/.exec(answer)?.[1] ?? 400)
        if (status >= 500) faults.push(`${status}: ${JSON.stringify(text.slice(0, 120))}`)
        // The first line of /etc/passwd, and what stands in this project beside out/.
        if (/root:x?:0:0|"name": "waymark"/.test(answer)) faults.push(`leak: ${JSON.stringify(text.slice(0, 120))}`)
      }
    }),
  )
  expect(faults.slice(0, 5)).toEqual([])
  expect((await fetch(`${baseURL}/en/`)).status).toBe(200)
})

/** Requests that no browser sends, the same in every run: paths that climb, odd encodings, methods, headers. */
function badRequests(count: number): string[] {
  let state = 20261124
  const pick = <T>(items: readonly T[]): T => {
    // A linear congruential generator (Numerical Recipes, 2nd ed., section 7.1): repeatable, which is all it need be.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return items[Math.floor((state / 2 ** 32) * items.length)]!
  }
  const steps = [
    '..',
    '%2e%2e',
    '..%2f',
    '%252e%252e',
    '..%5c',
    '..\\',
    '.',
    '',
    '%00',
    '\0',
    '%c0%ae%c0%ae',
    'en',
    'articles',
  ]
  const ends = [
    'etc/passwd',
    'package.json',
    '.git/config',
    'index.html',
    '%',
    '%zz',
    '\xff\xfe',
    '?q=<script>',
    '#x',
    ';x=1',
  ]
  const methods = ['GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', 'get', 'BREW']
  const extras = [
    'Range: bytes=0-10',
    'Range: bytes=999999999-',
    'Range: bytes=9-1',
    'Range: bytes=0-99999999999999999999',
    'Range: bytes=-0',
    'Range: bytes=-99999999999999999999',
    'If-Range: "x"\r\nRange: bytes=2-1',
    'Expect: 200-maybe',
    'Range: bytes=5-2,-1,0-0',
    'Range: lines=1-2',
    'If-None-Match: *',
    'If-None-Match: "' + 'x'.repeat(900) + '"',
    'If-Modified-Since: yesterday',
    'If-Modified-Since: Sat, 29 Feb 2999 25:61:61 GMT',
    'Accept-Encoding: br;q=0, gzip;q=0, *;q=0',
    'Accept-Encoding: \x01\x02',
    'Accept: ' + 'text/html,'.repeat(200),
    'Host: evil.example',
    'X-Original-URL: /../package.json',
    'Content-Length: 3',
    'Cookie: ' + 'a=b;'.repeat(500),
  ]
  return Array.from({ length: count }, () => {
    const path = Array.from({ length: pick([1, 2, 3, 6, 9]) }, () => pick(steps)).join(pick(['/', '/', '//', '\\']))
    const long = pick([0, 0, 0, 0, 0, 0, 0, 0, 0, 2_000, 9_000])
    const target = `/${path}/${'a'.repeat(long)}${pick(ends)}`
    const lines = [`${pick(methods)} ${target} HTTP/1.1`, 'Host: localhost', pick(extras), 'Connection: close']
    return `${lines.join('\r\n')}\r\n\r\n`
  })
}

test('calendars are sent as what they are', async ({ request }) => {
  const response = await request.get('/en/obligations/all.ics')
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toMatch(/^text\/calendar/)
  expect(await response.text()).toContain('BEGIN:VCALENDAR')
  // The pages beside them keep their type.
  expect((await request.get('/en/obligations/')).headers()['content-type']).toMatch(/^text\/html/)
})
