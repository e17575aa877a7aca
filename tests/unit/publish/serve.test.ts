import { rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, page, secret, smallSite, type SmallSite } from './small-site'

let site: SmallSite
beforeAll(async () => (site = await smallSite()))
afterAll(() => site.close())

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  ask(site.port, path, headers, method)
const size = page.length

describe('a part of a file (RFC 9110, section 14)', () => {
  it.each([
    ['bytes=0-0', 0, 0],
    ['bytes=0-3', 0, 3],
    ['bytes=3-3', 3, 3],
    ['bytes=5-', 5, size - 1],
    ['bytes=-1', size - 1, size - 1],
    ['bytes=-7', size - 7, size - 1],
    ['bytes=-99999', 0, size - 1],
    ['bytes=0-99999999999999999999', 0, size - 1],
    [`bytes=${size - 1}-${size}`, size - 1, size - 1],
    ['BYTES=0-1', 0, 1],
    ['bytes= 0-1', 0, 1],
  ])('%s', async (range, first, last) => {
    const { status, headers, body } = await get('/en/', { Range: range })
    expect(status).toBe(206)
    expect(body).toBe(page.slice(first, last + 1))
    expect(headers.get('content-range')).toBe(`bytes ${first}-${last}/${size}`)
    expect(headers.get('content-length')).toBe(String(last - first + 1))
  })

  it.each([`bytes=${size}-`, `bytes=${size}-${size + 5}`, 'bytes=99999999999999999999-', 'bytes=-0'])(
    '%s is beyond it',
    async range => {
      const { status, headers, body } = await get('/en/', { Range: range })
      expect([status, body]).toEqual([416, ''])
      expect(headers.get('content-range')).toBe(`bytes */${size}`)
    },
  )

  it.each([
    'bytes=9-1',
    'bytes=2-1',
    'bytes=99999999999999999999-1',
    'bytes=a-b',
    'bytes=1-2x',
    'bytes=1.5-2',
    'bytes=--1',
    'bytes=-',
    'bytes=',
    'bytes',
    'lines=1-2',
    'bytes=0-1,4-5',
    'bytes=0x0-0x5',
    '-1',
    '',
  ])('"%s" asks for none: the whole is sent', async range => {
    const { status, headers, body } = await get('/en/', { Range: range })
    expect(status).toBe(200)
    expect(headers.has('content-range')).toBe(false)
    expect(body).toBe(page)
  })

  it('of an empty file is the whole, or beyond it', async () => {
    expect(await get('/en/empty.txt', { Range: 'bytes=-5' })).toMatchObject({ status: 200, body: '' })
    expect(await get('/en/empty.txt', { Range: 'bytes=0-' })).toMatchObject({ status: 416, body: '' })
    expect(await get('/en/empty.txt')).toMatchObject({ status: 200, body: '' })
  })

  it('is of the version that is sent, and parts make the whole', async () => {
    const whole = await get('/en/', { 'Accept-Encoding': 'gzip' })
    const [first, rest] = await Promise.all(
      ['bytes=0-9', 'bytes=10-'].map(range => get('/en/', { 'Accept-Encoding': 'gzip', Range: range })),
    )
    expect([first!.status, rest!.status]).toEqual([206, 206])
    for (const part of [first!, rest!]) {
      expect(part.headers.get('content-encoding')).toBe('gzip')
      expect(part.headers.get('etag')).toBe(whole.headers.get('etag'))
      expect(part.headers.get('content-range')).toContain(`/${whole.body.length}`)
    }
    expect(gunzipSync(Buffer.from(first!.body + rest!.body, 'latin1')).toString()).toBe(page)
  })

  it('is asked for with GET alone', async () => {
    const { status, headers, body } = await get('/en/', { Range: 'bytes=0-0' }, 'HEAD')
    expect([status, headers.get('content-length'), body]).toEqual([200, String(size), ''])
    expect(headers.has('content-range')).toBe(false)
  })

  it('is sent only to whom has the rest of the same version', async () => {
    const { headers } = await get('/en/')
    const [etag, modified] = [headers.get('etag')!, headers.get('last-modified')!]
    const statusFor = async (ifRange: string) => (await get('/en/', { Range: 'bytes=0-0', 'If-Range': ifRange })).status
    for (const same of [etag, modified]) expect([same, await statusFor(same)]).toEqual([same, 206])
    const later = new Date(Date.parse(modified) + 1000).toUTCString()
    for (const other of [`W/${etag}`, `"x${etag.slice(1)}`, `${etag}, "b"`, '*', later, 'yesterday', '']) {
      expect([other, await statusFor(other)]).toEqual([other, 200])
    }
  })
})

describe('what a client has already', () => {
  it('is not sent again, however it is named', async () => {
    const { headers } = await get('/en/')
    const etag = headers.get('etag')!
    expect(etag).toMatch(/^"[^"]+"$/)
    for (const known of [etag, `W/${etag}`, `"a", W/"b", ${etag}`, '*']) {
      const again = await get('/en/', { 'If-None-Match': known })
      expect([known, again.status, again.body]).toEqual([known, 304, ''])
      expect(again.headers.get('etag')).toBe(etag)
      expect(again.headers.get('cache-control')).toBe(headers.get('cache-control'))
    }
    for (const other of ['"a"', etag.slice(1, -1), '']) {
      expect([other, (await get('/en/', { 'If-None-Match': other })).status]).toEqual([other, 200])
    }
  })

  it('is told by its day, which a list of tags comes before', async () => {
    const modified = (await get('/en/')).headers.get('last-modified')!
    const sinceOf = async (since: string, more = {}) =>
      (await get('/en/', { 'If-Modified-Since': since, ...more })).status
    expect(await sinceOf(modified)).toBe(304)
    expect(await sinceOf(new Date(Date.parse(modified) - 1000).toUTCString())).toBe(200)
    expect(await sinceOf(modified, { 'If-None-Match': '"other"' })).toBe(200)
    // The forms of old: RFC 850's, and that of C.
    utimesSync(join(site.folder, 'en/empty.txt'), 0, Date.UTC(1994, 10, 6, 8, 49, 37) / 1000)
    for (const since of ['Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994']) {
      expect([since, (await get('/en/empty.txt', { 'If-Modified-Since': since })).status]).toEqual([since, 304])
    }
    for (const none of ['yesterday', '9999', '2999-01-01', 'Sat, 30 Feb 2999 25:61:61 GMT', '']) {
      expect([none, await sinceOf(none)]).toEqual([none, 200])
    }
  })

  it('must be as the client says where it makes that a condition', async () => {
    const { headers } = await get('/en/')
    const [etag, modified] = [headers.get('etag')!, headers.get('last-modified')!]
    const statusFor = async (condition: Record<string, string>) => (await get('/en/', condition)).status
    expect(await statusFor({ 'If-Match': etag })).toBe(200)
    expect(await statusFor({ 'If-Match': `W/${etag}` })).toBe(412)
    expect(await statusFor({ 'If-Match': '"other"' })).toBe(412)
    expect(await statusFor({ 'If-Unmodified-Since': modified })).toBe(200)
    expect(await statusFor({ 'If-Unmodified-Since': new Date(0).toUTCString() })).toBe(412)
    expect(await statusFor({ 'If-Unmodified-Since': 'never' })).toBe(200)
  })
})

describe('the version that is sent', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['br;q=0.5, gzip', 'gzip'],
    ['br;q=0, gzip;q=0.1', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *;q=0.5', 'gzip'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['identity, gzip;q=0.5', undefined],
    ['identity;q=0.5, gzip;q=1.0', 'gzip'],
    ['br;q=0, gzip;q=0, *;q=0', undefined],
    ['deflate', undefined],
    ['brotli, gzipped', undefined],
    ['br;q=x', undefined],
    [';;,=,q', undefined],
    ['', undefined],
  ])('for "%s" is %s', async (accepted, coding) => {
    const { headers, body } = await get('/en/', { 'Accept-Encoding': accepted })
    expect(headers.get('content-encoding')).toBe(coding)
    expect(headers.get('vary')).toBe('Accept-Encoding')
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    const bytes = Buffer.from(body, 'latin1')
    expect(Number(headers.get('content-length'))).toBe(bytes.length)
    const plain = coding === 'br' ? brotliDecompressSync(bytes) : coding === 'gzip' ? gunzipSync(bytes) : bytes
    expect(plain.toString()).toBe(page)
  })

  it('has a tag of its own', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', ''].map(async accepted =>
        (await get('/en/', { 'Accept-Encoding': accepted })).headers.get('etag')!,
      ),
    )
    expect(new Set(tags).size).toBe(3)
  })
})

describe('what is for hosts', () => {
  it.each([
    '/_headers',
    '/%5Fheaders',
    '/%5fredirects',
    '/_headers/',
    '/_HEADERS',
    '/%5fHEADER%53',
    '//_headers',
    '/./_headers',
    '/en/../_headers',
    '/en/%2e%2e/_headers',
    '/en%2f..%2f_headers',
    '/_headers%2f',
    '/_headers%20',
    '/_headers.',
    '/_headers%00',
    '/_headers%00.html',
    '/\\_headers',
    '/%5C_headers',
    '/%255Fheaders',
    '/_headers?x',
    '/_headers;x=1',
    '/_headers::$DATA',
    '/_header%C5%BF',
    '/.hosts/host.json',
    '/.hosts/',
    '/.hosts',
    '/%2ehosts/nginx.conf',
    '/%2Ehosts%2Fnginx.conf',
    '/.well-known/../.hosts/nginx.conf',
    '/.well-known/.hidden',
    '/../package.json',
    '/%2e%2e/package.json',
    'http://localhost/_headers',
    'HTTP://anything/%5Fheaders',
  ])('%s is served to nobody', async path => {
    const { status, body } = await get(path)
    expect(status).toBe(404)
    expect(body).not.toContain(secret)
  })

  it('is not served below the path of a host either', async () => {
    const below = await smallSite('/hub')
    for (const path of ['/hub/_headers', '/hub/%5Fheaders', '/hub/.hosts/nginx.conf', '/hub', '/en/', '/hubx/en/']) {
      expect([path, (await ask(below.port, path)).status]).toEqual([path, 404])
    }
    expect((await ask(below.port, '/hub/en/')).body).toBe(page)
    expect((await ask(below.port, '/hub/en')).headers.get('location')).toBe('/hub/en/')
    below.close()
  })
})

describe('an address', () => {
  it('may be written with more signs than it needs, or whole', async () => {
    for (const path of ['/en/', '/%65n/', '/en%2F', '/en/?q=a?b', 'http://localhost/en/', 'HTTP://x:1/en/?y']) {
      expect([path, (await get(path)).body]).toEqual([path, page])
    }
    expect((await get('/.well-known/security.txt')).body).toBe('Contact: us')
    expect((await get('/en')).headers.get('location')).toBe('/en/')
    expect((await get('/o%6cd')).headers.get('location')).toBe('/en/')
  })

  it('of a compressed version, or of a file with a slash behind it, is none', async () => {
    for (const path of ['/en/index.html.br', '/en/index.html.gz', '/en/data.bib/', '/en/index.html/', '*']) {
      expect([path, (await get(path)).status]).toEqual([path, 404])
    }
  })

  it('leads to a file as what it is', async () => {
    expect((await get('/en/data.bib')).headers.get('content-type')).toBe('application/x-bibtex; charset=utf-8')
  })

  it('whose file has gone since the start has the 404 page', async () => {
    const fading = await smallSite()
    expect(statSync(join(fading.folder, 'en/data.bib')).size).toBeGreaterThan(0)
    rmSync(join(fading.folder, 'en'), { recursive: true })
    for (const path of ['/en/data.bib', '/en/']) expect((await ask(fading.port, path)).status).toBe(404)
    fading.close()
  })
})
