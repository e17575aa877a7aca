import { expect } from '@playwright/test'
import { fill } from '../../lib/i18n/fill'
import { en, es } from '../words'
import { test } from './one-page'
import { addresses, htmlOf, templates } from './pages'
import { openAt } from './screens'

/** The page of an article: what stands before, beside and after its text, on a screen and on paper. */

const articles = addresses.filter(address => htmlOf(address).includes('class="reading '))

/** The longest text that has tables. */
const long = articles
  .filter(address => htmlOf(address).includes('<table'))
  .toSorted((a, b) => htmlOf(b).length - htmlOf(a).length)[0]!

/** One that has ways on from its place. */
const placed = articles.find(address => htmlOf(address).includes(' aria-label="At this place"'))!

const words = (address: string) => (address.startsWith('/es/') ? es : en)

test('its text has 66 to 72 characters a line, as far as its words allow', async ({ page }) => {
  for (const width of [1024, 1280, 1920]) {
    await openAt(page, templates.article, width)
    // Now with the fonts of the hub.
    await openAt(page, templates.article, width)
    const lengths = await page.locator('.prose > p').evaluateAll(all =>
      all.flatMap(paragraph => {
        const range = document.createRange()
        range.selectNodeContents(paragraph)
        const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 12)))
        const { height } = paragraph.getBoundingClientRect()
        const count = Math.round(height / parseFloat(getComputedStyle(paragraph).lineHeight))
        return lines.size > 0 && count > 4 ? [paragraph.textContent.length / (count - 0.5)] : []
      }),
    )
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
    expect(lengths.length).toBeGreaterThan(1)
    expect(mean, `${width} px`).toBeGreaterThan(64)
    expect(mean, `${width} px`).toBeLessThan(73)
  }
})

test('its contents stay in sight beside the text, below the bar, with the section that is read marked', async ({
  page,
}) => {
  await openAt(page, long, 1280)
  const contents = page.getByRole('navigation', { name: words(long).article.contents, exact: true })
  await expect(contents).toBeVisible()
  const third = contents.getByRole('listitem').nth(2).getByRole('link')
  await third.click()
  const bar = (await page.locator('body > header').boundingBox())!
  const box = (await contents.boundingBox())!
  expect(box.y).toBeGreaterThanOrEqual(bar.y + bar.height)
  expect(box.y).toBeLessThan(120)
  await expect.poll(() => third.evaluate(link => getComputedStyle(link).fontWeight)).toBe('600')
  const marked = await contents
    .getByRole('link')
    .evaluateAll(all => all.filter(link => getComputedStyle(link).fontWeight === '600').length)
  expect(marked).toBe(1)
})

test('on a phone its contents are one line, until they are asked for', async ({ page }) => {
  for (const address of [long, templates.spanishArticle]) {
    await openAt(page, address, 360)
    const contents = page.locator('article details').filter({ has: page.locator('.contents-list') })
    const sections = await page.locator('.prose > h2').count()
    const line = contents.getByText(fill(words(address).article.contentsOf, { count: sections + 1 }), { exact: true })
    await expect(line).toBeVisible()
    expect((await contents.boundingBox())!.height).toBeLessThan(60)
    await expect(contents.getByRole('link').first()).toBeHidden()
    await line.click()
    await expect(contents.getByRole('link').first()).toBeVisible()
  }
})

test('on a desk the ways on from its place stand beside the text, and no half of the page is empty', async ({
  page,
}) => {
  for (const width of [1280, 1920]) {
    await openAt(page, placed, width)
    const text = (await page.locator('.reading').boundingBox())!
    const place = (await page.locator('.margin').boundingBox())!
    const contents = (await page.locator('article > nav').boundingBox())!
    expect(place.x).toBeGreaterThanOrEqual(text.x + text.width + 16)
    expect(place.y - text.y).toBeLessThan(60)
    const used = place.x + place.width - contents.x
    expect(used).toBeGreaterThan(1100)
    // As much room before it as after it.
    const rest = (await page.evaluate(() => document.documentElement.clientWidth)) - (contents.x + used)
    expect(Math.abs(contents.x - rest)).toBeLessThan(20)
  }
})

test('an article on a country leads to its help and its facts', () => {
  let led = 0
  for (const address of articles) {
    const html = htmlOf(address)
    const countries = [...new Set([...html.matchAll(/href="\/..\/countries\/(\w\w)\/"/g)].map(([, code]) => code!))]
    const language = address.slice(0, 4)
    if (countries.length === 0 || countries.length > 3) continue
    for (const code of countries) {
      if (!addresses.includes(`${language}help/${code}/`)) continue
      expect(html, address).toContain(`href="${language}help/${code}/"`)
      led += 1
    }
  }
  expect(led).toBeGreaterThan(30)
})

test('each article ends with next steps for readers of more than one kind, all of them there', () => {
  for (const address of articles) {
    const [, steps = ''] = /aria-labelledby="next"[^>]*>(.*?)<\/section>/s.exec(htmlOf(address)) ?? []
    const leads = [...steps.matchAll(/href="([^"]+)"/g)].map(([, lead]) => lead!)
    expect(leads.length, address).toBeGreaterThan(0)
    for (const lead of leads) expect(addresses, address).toContain(lead)
  }
})

test('a heading is a link to itself that is named by its words, and has no sign on paper', async ({ page }) => {
  await openAt(page, templates.article, 1280)
  const heading = page.locator('.prose > h2').first()
  const title = (await heading.textContent())!
  await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible()
  const link = heading.getByRole('link', { name: title, exact: true })
  const signOf = () => link.evaluate(anchor => getComputedStyle(anchor, '::after').content)
  expect(await signOf()).toBe('none')
  await link.hover()
  expect(await signOf()).toContain('#')
  await link.click()
  await expect(page).toHaveURL(new RegExp(`#${await heading.getAttribute('id')}$`))
  await page.mouse.move(0, 0)
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.emulateMedia({ media: 'print' })
  expect(await signOf()).toBe('none')
})

test('how far a text is read is seen, unless motion is unwelcome', async ({ page }) => {
  await openAt(page, long, 1280)
  const widthOf = () =>
    page.locator('.reading').evaluate(text => parseFloat(getComputedStyle(text, '::before').width) / innerWidth)
  expect(await widthOf()).toBe(0)
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
  await expect.poll(widthOf).toBeGreaterThan(0.2)
  expect(await widthOf()).toBeLessThan(0.9)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await page.locator('.reading').evaluate(text => getComputedStyle(text, '::before').content)).toBe('none')
})

test('on paper it begins with the name, the address and the day, and has nothing of the screen alone', async ({
  page,
}) => {
  await page.goto(templates.article)
  const head = page.locator('main > p[aria-hidden]')
  await expect(head).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(head).toContainText(templates.article)
  await expect(head).toContainText('Waymark')
  await expect(head).toContainText(/ \d{4} · Words: CC BY/)
  for (const gone of ['.margin', 'article nav', '[aria-labelledby=next]'])
    await expect(page.locator(gone).first(), gone).toBeHidden()
})
