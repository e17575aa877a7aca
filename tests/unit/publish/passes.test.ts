import { describe, expect, it } from 'vitest'
import { parsePage, PublishError, renderPage, type BuiltPage } from '../../../lib/publish/built-page'
import type { Assets } from '../../../lib/publish/assets'
import { fonts } from '../../../lib/publish/passes/fonts'
import { hydrate } from '../../../lib/publish/passes/hydrate'
import { nameFiles } from '../../../lib/publish/passes/name-files'
import { prune } from '../../../lib/publish/passes/prune'
import { rebase } from '../../../lib/publish/passes/rebase'
import { speculate, speculationRules } from '../../../lib/publish/passes/speculate'

const flight = (name: string) =>
  String.raw`<script>self.__next_f.push([1,"3:I[37,[\"/_next/static/chunks/a.js\"],\"${name}\"]\n"])</script>`

/** A page as Next writes it, in little. */
const built = (name: string) => `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>
<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>
<script src="/_next/static/chunks/a.js" async=""></script><meta name="next-size-adjust" content=""/></head>
<body><div hidden=""><!--$--><!--/$--></div><main><a href="/en/" title="5 &lt; 6 &amp; 7">Caf&eacute;</a></main>
<script src="/page.js" defer=""></script><script id="_R_">start()</script>${flight(name)}</body></html>`

const withIsland = built('SearchApp').replace('<main>', '<main><div data-island="search-app" data-props="{}"></div>')

const page = (name = 'Nothing', html = built(name)): BuiltPage =>
  parsePage('en/articles/x/index.html', html, { template: 'article', known: ['search-app'] })
const after = (of: BuiltPage) => renderPage(of.document)

const assets: Assets = {
  add: path => `/assets/${path.replace('.', '.abc.')}`,
  addText: (name, text) => `/assets/${name.replace('.', `.${text.length}.`)}`,
  files: new Map(),
}

describe('a page that Next has built', () => {
  it('has the islands that stand in it', () => {
    expect(page().islands).toEqual([])
    expect(page('SearchApp', withIsland).islands).toEqual(['search-app'])
  })

  it('may have no component that needs a browser outside of them, in whichever form the flight data name it', () => {
    expect(() => page('SearchApp')).toThrow('SearchApp needs a browser: put it into an <Island>')
    const row = String.raw`<script>push("3:\"SearchApp\"\n4:I[1,[],\"$3\"]")</script>`
    expect(() => page('x', row)).toThrow(PublishError)
    expect(page('x', '<p>"SearchApp"</p>').islands).toEqual([])
  })

  it('is written back as it was read', () => {
    const html = '<!DOCTYPE html><p class="a&amp;b" hidden>5 &lt; 6 &amp; „é“<br><svg viewBox="0 0 1 1"/></p>'
    expect(after(page('x', html))).toBe(html)
  })
})

describe('prune', () => {
  it('takes runtime, flight data, preloads and marks from a page, and nothing of ours', () => {
    const static_ = page()
    prune(static_)
    const html = after(static_)
    for (const gone of ['_next', '__next_f', '_R_', 'preload', 'next-size-adjust', '<!--', 'hidden']) {
      expect(html).not.toContain(gone)
    }
    expect(html).toContain('<script src="/page.js" defer></script>')
    expect(html).toContain('title="5 &lt; 6 &amp; 7">Caf&eacute;</a>')
  })

  it.each([
    ['flight data', built('x').replace(/<script>self.*?<\/script>/, '')],
    ['runtime', built('x').replaceAll('/_next/static/chunks', '/_next/static/new')],
  ])('stops where there is no %s to take out', (what, html) => {
    expect(() => prune(page('x', html))).toThrow(PublishError)
    expect(() => prune(page('x', html))).toThrow(what)
  })
})

describe('fonts', () => {
  const preload = '<link rel="preload" href="/_next/a.woff2" as="font" crossorigin="" type="font/woff2"/></head>'

  it('are asked for ahead on wide screens only', () => {
    const withFont = page('Nothing', built('Nothing').replace('</head>', preload))
    fonts(withFont)
    expect(after(withFont)).toContain('as="font" crossorigin type="font/woff2" media="(min-width:48rem)">')
  })

  it('are an error where none is', () => {
    expect(() => fonts(page())).toThrow(PublishError)
  })
})

describe('hydrate', () => {
  const scripts = { 'search-app': 'start()' }

  it('gives a page with an island its script, and puts the guard of script addresses first', () => {
    const interactive = page('SearchApp', withIsland)
    hydrate(assets, scripts)(interactive)
    expect(after(interactive)).toMatch(/<head><script src="\/assets\/trusted\.abc\.js"><\/script>/)
    expect(after(interactive)).toMatch(/<script src="\/assets\/search-app\.7\.js" defer><\/script><\/body>/)
  })

  it('leaves a page without one as it is', () => {
    const static_ = page()
    const before = after(static_)
    hydrate(assets, scripts)(static_)
    expect(after(static_)).toBe(before)
  })

  it('stops where an island has no component', () => {
    expect(() => hydrate(assets, {})(page('SearchApp', withIsland))).toThrow('no search-app.client.tsx')
  })
})

it('scripts of ours get names with their hash; those of Next keep theirs', () => {
  const static_ = page()
  nameFiles(assets)(static_)
  expect(after(static_)).toContain('src="/assets/page.abc.js"')
  expect(after(static_)).toContain('src="/_next/static/chunks/a.js"')
})

it('addresses within the site get the path that it is served under; others, and those that have it, do not', () => {
  const html =
    '<a href="/en/">a</a><a href="#x">b</a><a href="https://example.org/">c</a><form action="/en/search/"></form>' +
    '<script src="/hub/_next/static/a.js"></script>'
  const at = (base: string) => {
    const static_ = page('x', html)
    rebase(base)(static_)
    return after(static_)
  }
  expect(at('')).toBe(html)
  expect(at('/hub')).toBe(html.replace('"/en/"', '"/hub/en/"').replace('"/en/search/"', '"/hub/en/search/"'))
})

it('the rules of speculation are moderate, for this site only, and on every page', () => {
  const rules = speculationRules('/hub')
  const { prerender, prefetch } = JSON.parse(rules)
  expect(prerender).toEqual(prefetch)
  expect(prefetch[0].eagerness).toBe('moderate')
  expect(prefetch[0].where.and).toContainEqual({ href_matches: '/hub/*' })
  const files = ['/hub/api/*', '/hub/feeds/*', '/hub/text/*']
  expect(prefetch[0].where.and).toContainEqual({
    not: { or: [{ href_matches: files }, { selector_matches: '[rel~=external]' }] },
  })
  const static_ = page()
  speculate(rules)(static_)
  expect(after(static_)).toContain(`<script type="speculationrules">${rules}</script></head>`)
})
