import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { addresses } from './pages'

/**
 * Articles as Firefox's reader view shows them, and much like it the services that keep texts to be read later: they
 * know nothing of styles, so whatever these fold away stands in the text.
 */

const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8')

declare class Readability {
  constructor(document: Document)
  parse(): { content: string } | null
}

const articles = addresses.filter(address => /^\/..\/articles\/(?!page\/)[^/]+\/$/.test(address))

/** What the reader view makes of a page, and what the page itself says where it is read. */
async function read(page: Page, address: string) {
  await page.goto(address)
  return page.evaluate(script => {
    const parse = new Function('document', `${script}; return new Readability(document).parse()`) as (
      document: Document,
    ) => ReturnType<Readability['parse']>
    const said = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim()
    const textsOf = (root: ParentNode) => [...root.querySelectorAll('p, li, h2, h3, td, dd')].map(said)
    const article = document.querySelector('main article')!
    const content = parse(document.cloneNode(true) as Document)?.content ?? ''
    const view = new DOMParser().parseFromString(content, 'text/html').body
    return { view: said(view), texts: textsOf(view), article: said(article) }
  }, readability)
}
for (const address of articles) test(address, async ({page}) => { const r = await read(page, address); console.log(address, r.view.slice(0,200), '\n...', r.view.slice(-700)) })
