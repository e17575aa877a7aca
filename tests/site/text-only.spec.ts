import { expect, test } from '@playwright/test'
import { en } from '../../lib/i18n/messages/en'
import { addresses, htmlOf } from './pages'

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
