import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { islandsIn, leanMarkup, namesIn, withoutElements } from '../../../lib/publish/markup'

const resolve = (address: string) => (address === '/page.js' ? '/hub/assets/page.1.js' : `/hub${address}`)

const place = (name: string) => `<div data-island="${name}" data-props="{}"></div>`

describe('what React writes', () => {
  it('is told in HTML’s short form, its texts and values as they were', () => {
    const html = renderToStaticMarkup(
      createElement(
        'p',
        { className: 'a&b', hidden: true, tabIndex: -1, title: '<b x="1">' },
        '5 < 6 & „é“',
        createElement('br'),
        createElement('svg', { viewBox: '0 0 1 1' }, createElement('path', { d: 'M0' })),
      ),
    )
    expect(leanMarkup(html)).toBe(
      '<p class="a&amp;b" hidden tabindex="-1" title="&lt;b x=&quot;1&quot;&gt;">5 &lt; 6 &amp; „é“<br><svg viewBox="0 0 1 1"><path d="M0"/></svg></p>',
    )
  })

  it('gets addresses within the site as they are on the host; others stay', () => {
    const html =
      '<a href="/en/">a</a><a href="#x">b</a><a href="https://example.org/">c</a><form action="/en/search/"></form>' +
      '<script src="/page.js" defer=""></script><p title="/en/">href="/en/"</p>'
    expect(leanMarkup(html, resolve)).toBe(
      '<a href="/hub/en/">a</a><a href="#x">b</a><a href="https://example.org/">c</a><form action="/hub/en/search/"></form>' +
        '<script src="/hub/assets/page.1.js" defer></script><p title="/en/">href="/en/"</p>',
    )
  })
})

it('names are what selectors can ask for, also where they were escaped', () => {
  const html = '<main id="content" class="wrap [&amp;&gt;*]:x"><br><p hidden>&lt;b class="no"&gt;</p></main>'
  expect(namesIn(html)).toEqual(['main', '[id]', '#content', '[class]', '.wrap', '.[&>*]:x', 'br', 'p', '[hidden]'])
})

it('islands are named once each', () => {
  expect(islandsIn(place('search-app') + place('laws-app') + place('search-app'))).toEqual(['search-app', 'laws-app'])
  expect(islandsIn('<p>data-island</p>')).toEqual([])
})

it('elements are taken out with all that is in them, and with no more', () => {
  const html = '<div class="a"><div>1<div>2</div></div></div><link rel="x"><div>3</div><divider class="a"></divider>'
  expect(withoutElements(html, (name, tag) => name === 'link' || tag.includes('class="a"'))).toBe('<div>3</div>')
  expect(withoutElements(html, () => false)).toBe(html)
})
