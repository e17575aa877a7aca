import { expect, it } from 'vitest'
import { contentTypes, contentTypeOf } from '../../../lib/publish/content-types'
import { completeLocales } from '../../../lib/i18n/locales'
import { headersFor, headerTable } from '../../../lib/publish/headers'
import { caddyfile } from '../../../lib/publish/hosts/caddy'
import { containerfile } from '../../../lib/publish/hosts/container'
import { netlifyHeaders, netlifyRedirects } from '../../../lib/publish/hosts/netlify'
import { nginxConf } from '../../../lib/publish/hosts/nginx'
import { securityTxt } from '../../../lib/publish/security-txt'

const headers = headerTable({ rules: '{}', styles: ['p{}', 'a{}', 'p{}'] })
const facts = { base: '/hub', headers, redirects: [{ from: '/en/articles/old/', to: '/en/articles/new/' }] }

it('the policy allows by hash what is inline, each once, and nothing unsafe', () => {
  const policy = headersFor('/en/', headers)['Content-Security-Policy'] ?? ''
  expect(policy.match(/style-src [^;]*/)?.[0].match(/sha256-/g)).toHaveLength(2)
  // echo -n '{}' | openssl dgst -sha256 -binary | base64
  expect(policy).toContain("script-src 'self' 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o='")
  expect(policy).not.toContain('unsafe')
})

it('a path takes the headers of its special rule before those of all', () => {
  expect(headersFor('/assets/page.1.js', headers)).toMatchObject({
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
  })
  expect(headersFor('/en/', headers)['Cache-Control']).toBe('public, max-age=0, must-revalidate')
})

it('every host is told every header, every redirect, and the path of the site', () => {
  const texts = [caddyfile(facts), nginxConf(facts), netlifyHeaders(facts) + netlifyRedirects(facts)]
  for (const text of texts) {
    for (const name of Object.keys(headersFor('/en/', headers))) expect(text).toContain(name)
    expect(text).toMatch(/\/en\/articles\/old\/ .*\/hub\/en\/articles\/new\//)
    expect(text).toContain('/hub')
    expect(text).not.toContain('undefined')
  }
})

it('the service worker is never served from a cache unasked, by any host', () => {
  expect(headersFor('/sw.js', headers)['Cache-Control']).toBe('no-cache')
  expect(nginxConf(facts)).toContain('  ~^/hub/sw\\.js$ "no-cache";')
  expect(caddyfile(facts)).toContain('header /sw.js Cache-Control "no-cache"')
  expect(netlifyHeaders(facts)).toContain('/hub/sw.js\n  Cache-Control: no-cache')
})

it('data and feeds may be read from anywhere, and keep all other headers', () => {
  for (const address of ['/api/v1/index.json', '/feeds/en/articles.xml']) {
    const { 'Access-Control-Allow-Origin': allowed, ...others } = headersFor(address, headers)
    expect(allowed).toBe('*')
    expect(others).toEqual(headersFor('/en/', headers))
  }
  expect(headersFor('/en/', headers)).not.toHaveProperty('Access-Control-Allow-Origin')
  // A map of nginx names the paths that have a value of their own, and no others.
  const [, cacheControl = ''] = /map \$uri \$waymark_cache_control \{([^}]*)\}/.exec(nginxConf(facts)) ?? []
  expect(cacheControl).toContain('~^/hub/assets/')
  expect(cacheControl).not.toContain('/api/')
})

it('every host is told the type of every kind of file, one of each', () => {
  for (const { type } of contentTypes) {
    expect(caddyfile(facts)).toContain(`"${type}"`)
    expect(nginxConf(facts)).toContain(`"${type}"`)
  }
  const rules = [...netlifyHeaders(facts).matchAll(/^\/hub(\S+)\n {2}Content-Type: (.+)$/gm)]
  const fitting = (address: string) =>
    rules.filter(([, path = '']) => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(address))
  for (const address of [
    '/feeds/en/x/y.xml',
    '/feeds/en/x.json',
    '/api/v1/en/a.csl.json',
    '/a.bib',
    '/x/a.ris',
    '/en/opensearch.xml',
    '/en/obligations/changes.xml',
    '/a/b.ics',
    '/a.txt',
  ]) {
    expect([address, ...fitting(address).map(([, , type]) => type)]).toEqual([address, contentTypeOf(address)])
  }
  // Known to these hosts, and sharing their endings with others.
  for (const address of ['/sitemap.xml', '/api/v1/index.json', '/en/'])
    expect([address, fitting(address)]).toEqual([address, []])
})

it('below a path of a host, nginx does not give away what is for hosts', () => {
  // A prefix with this mark would keep the expressions from being looked at.
  expect(nginxConf(facts)).not.toContain('^~')
  expect(nginxConf(facts)).toContain('location ~* ^/hub/(_headers|_redirects)(/|$) { return 404; }')
})

it('hosts that join the values of two rules get each header from one', () => {
  const general = netlifyHeaders(facts).split('\n\n').at(-1)
  expect(general).not.toContain('Cache-Control')
})

it('security.txt names an address to write to, or the page that says how', () => {
  const site = { url: 'https://hub.example' }
  expect(securityTxt(site, '2028-02-29', '/en/about/')).toBe(
    'Contact: https://hub.example/en/about/\nExpires: 2029-02-28T00:00:00Z\nPreferred-Languages: ' +
      completeLocales.join(', ') +
      '\n' +
      'Canonical: https://hub.example/.well-known/security.txt\n',
  )
  expect(securityTxt({ ...site, email: 'a@b.example' }, '2026-01-01', '')).toContain('mailto:a@b.example')
})

it('a container has the site where its host looks for it', () => {
  const [, folder] = /^COPY \. (\S+)$/m.exec(containerfile) ?? []
  expect(caddyfile(facts)).toContain(`root * ${folder}\n`)
  expect(containerfile).toContain('COPY .hosts/Caddyfile /etc/caddy/Caddyfile')
})
