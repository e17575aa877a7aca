import { expect, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from './one-page'
import { addresses, htmlOf } from './pages'

/**
 * Articles as Firefox's reader view shows them, and much like it the services that keep texts to be read later: they
 * know nothing of styles, so whatever these fold away would stand in the text.
 */

const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8')

const articles = addresses.filter(
  address => /^\/..\/articles\/(?!page\/)[^/]+\/$/.test(address) && htmlOf(address).includes('id="in-short"'),
)

declare global {
  interface Window {
    Readability: new (
      page: Node,
      options: { serializer(content: Element): Element },
    ) => { parse(): { content: Element } | null }
  }
}

interface Read {
  /** The blocks of the article's running text, as the page has them. */
  written: string[]
  /** The blocks of what the reader view makes of the page. */
  shown: string[]
  /** All words of that view. */
  view: string
  /** All words of the article, without what stands beside its text. */
  own: string
  meanings: string[]
}

/** The blocks of an article, as the page and as the reader view has them. */
async function read(page: Page, address: string): Promise<Read> {
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  // Not as a script tag, which the pages' policy refuses.
  await page.evaluate(`${readability}; void 0`)
  return page.evaluate(() => {
    const space = /\s+/g
    const wordsOf = (element: Element) => element.textContent.replaceAll(space, ' ').trim()
    const textsOf = (root: ParentNode, within = '') =>
      [...root.querySelectorAll(['p', 'li', 'h2', 'h3', 'td', 'dd'].map(name => `${within}${name}`).join())].map(
        wordsOf,
      )
    // Its elements and no string, which the policy lets nobody parse.
    const options = { serializer: (content: Element) => content }
    const view = new window.Readability(document.cloneNode(true), options).parse()!.content
    const article = document.querySelector('main article')!.cloneNode(true) as Element
    for (const beside of article.querySelectorAll('nav, aside')) beside.remove()
    return {
      written: textsOf(document, '.prose '),
      shown: textsOf(view),
      view: wordsOf(view),
      own: wordsOf(article),
      meanings: [...document.querySelectorAll('.meaning')].map(meaning => meaning.lastChild!.textContent!.trim()),
    }
  })
}

// In parts, so that no test waits for all of them.
const parts = 8
for (let part = 0; part < parts; part++) {
  test(`a reader view has each sentence whole, and nothing that is folded away or around the text: ${part + 1} of ${parts}`, async ({
    page,
  }) => {
    test.setTimeout(240_000)
    const some = articles.filter((_address, index) => index % parts === part)
    expect(some.length).toBeGreaterThan(0)
    for (const address of some) {
      const { written, shown, view, own, meanings } = await read(page, address)
      expect(own, address).toContain(view.slice(0, 30))
      expect(
        written.filter(text => !shown.includes(text)),
        `${address}: missing`,
      ).toEqual([])
      expect(
        meanings.filter(meaning => view.includes(meaning)),
        `${address}: too much`,
      ).toEqual([])
    }
  })
}
