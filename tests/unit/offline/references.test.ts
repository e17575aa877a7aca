import { expect, it } from 'vitest'
import { referencesIn } from '../../../lib/offline/references'

it('what a page loads, and what a part of it fetches once it is asked for, is each named once', () => {
  const html = `<script src="/page.js" defer></script><link href="/_next/static/a.woff2"><a href="/en/goods/"></a>
    <div data-props="{&quot;rows&quot;:&quot;/en/goods/rows.json&quot;,&quot;said&quot;:&quot;in rows.json&quot;}"></div>
    <style>@font-face{src:url(/_next/static/a.woff2)}</style><a href="/api/v1/en/countries/pe.json">data</a>`
  expect(referencesIn(html)).toEqual(['/page.js', '/_next/static/a.woff2', '/en/goods/rows.json'])
})
