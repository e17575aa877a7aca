import { expect, test } from '@playwright/test'
import { isTag } from 'domhandler'
import { getElementsByTagName } from 'domutils'
import { parseDocument } from 'htmlparser2'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { en } from '../words'
import { addresses, htmlOf, out } from './pages'

/** What a page says to those who have its words alone: without its styles, in their order. */

test('headings never skip a level, from the title of the page down', () => {
  const skipping = addresses.filter(address => {
    const levels = [...htmlOf(address).matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))
    return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1)
  })
  expect(skipping).toEqual([])
})

test('a content notice stands before the text of its article, and on every card of it', () => {
  const noticed = addresses.filter(
    address => /\/en\/articles\/[^/]+\/$/.test(address) && htmlOf(address).includes(en.article.notice),
  )
  expect(noticed.length).toBeGreaterThan(0)
  for (const address of noticed) {
    const html = htmlOf(address)
    expect(html.indexOf(en.article.notice), address).toBeLessThan(html.indexOf('id="in-short"'))
    expect(html.indexOf(en.article.notice), address).toBeLessThan(html.indexOf('class="print-address '))
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
  const lists = new Set(['ul', 'ol', 'dl'])
  const faults: string[] = []
  for (const [address, html] of htmlOfAll()) {
    const document = parseDocument(html)
    for (const list of getElementsByTagName(name => lists.has(name), document)) {
      if (!list.children.some(isTag)) faults.push(`${address}: empty <${list.name} class="${list.attribs.class}">`)
    }
    for (const link of getElementsByTagName('a', document)) {
      const [within] = getElementsByTagName(name => name === 'a' || name === 'button', link.children)
      if (within) faults.push(`${address}: <${within.name}> in the link to ${link.attribs.href}`)
    }
  }
  expect(faults).toEqual([])
})

test('no sentence has a word twice, or a meaning in it, for those who read without styles', () => {
  let terms = 0
  const faults: string[] = []
  for (const address of addresses) {
    for (const [, label = ''] of htmlOf(address).matchAll(/<label class="term">(.*?)<\/label>/gs)) {
      terms += 1
      if (!/^[^<>]+<button popoverTarget="[^"]+"><\/button>$/i.test(label)) faults.push(`${address}: ${label}`)
    }
    // A meaning opens beside its term, and stands in no paragraph or list of the text.
    for (const [, before = ''] of htmlOf(address).matchAll(/(<\/?\w+[^<>]*>)\s*<[^<>]* popover\b/gs)) {
      if (!/^<\/(div|aside)>$/.test(before)) faults.push(`${address}: a meaning after ${before}`)
    }
  }
  expect(faults).toEqual([])
  expect(terms).toBeGreaterThan(0)
})
