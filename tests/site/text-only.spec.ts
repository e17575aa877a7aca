import { expect, test } from '@playwright/test'
import { isTag } from 'domhandler'
import { getElementsByTagName } from 'domutils'
import { parseDocument } from 'htmlparser2'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { en } from '../../lib/i18n/messages/en'
import { addresses, htmlOf, out } from './pages'

/** What a page says to those who have its words alone: without its styles, in their order. */

test('headings never skip a level, from the title of the page down', () => {
  for (const address of addresses) {
    let depth = 0
    for (const [, level] of htmlOf(address).matchAll(/<h([1-6])[ >]/g)) {
      expect(Number(level), address).toBeLessThanOrEqual(depth + 1)
      depth = Number(level)
    }
  }
})

test('a content notice stands before the text of its article, and on every card of it', () => {
  const noticed = addresses.filter(
    address => /\/en\/articles\/[^/]+\/$/.test(address) && htmlOf(address).includes(en.article.notice),
  )
  expect(noticed.length).toBeGreaterThan(0)
  for (const address of noticed) {
    const html = htmlOf(address)
    expect(html.indexOf(en.article.notice), address).toBeLessThan(html.indexOf('id="in-short"'))
    expect(html.indexOf(en.article.notice), address).toBeLessThan(html.indexOf('class="print-address prose"'))
  }
  const cards = addresses
    .filter(address => /^\/en\/articles\/(page\/\d+\/)?$/.test(address))
    .flatMap(address => htmlOf(address).split('<article').slice(1))
  for (const address of noticed) {
    const [card] = cards.filter(html => html.includes(`href="${address}"`))
    expect(card, address).toContain(en.card.notice)
  }
})

const htmlOfAll = () => [
  ...addresses.map(address => [address, htmlOf(address)] as const),
  ['/404.html', readFileSync(join(out, '404.html'), 'utf8')] as const,
]

test('a list is never empty, and no link or button stands in a link', () => {
  test.setTimeout(180_000)
  const lists = new Set(['ul', 'ol', 'dl'])
  for (const [address, html] of htmlOfAll()) {
    const document = parseDocument(html)
    for (const list of getElementsByTagName(name => lists.has(name), document)) {
      expect(list.children.some(isTag), `${address}: <${list.name} class="${list.attribs.class}">`).toBe(true)
    }
    for (const link of getElementsByTagName('a', document)) {
      expect(
        getElementsByTagName(name => name === 'a' || name === 'button', link.children),
        address,
      ).toEqual([])
    }
  }
})

test('no sentence has a word twice, or a meaning in it, for those who read without styles', () => {
  let terms = 0
  for (const address of addresses) {
    for (const [, label = ''] of htmlOf(address).matchAll(/<label class="term">(.*?)<\/label>/gs)) {
      terms += 1
      expect(label, address).toMatch(/^[^<>]+<button popoverTarget="[^"]+"><\/button>$/i)
    }
    // A meaning opens beside its term, and stands in no paragraph or list of the text.
    for (const [, before = ''] of htmlOf(address).matchAll(/(<\/?\w+[^<>]*>)\s*<[^<>]* popover\b/gs)) {
      expect(before, address).toMatch(/^<\/(div|aside)>$/)
    }
  }
  expect(terms).toBeGreaterThan(0)
})
