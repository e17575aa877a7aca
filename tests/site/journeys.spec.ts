import { expect } from '@playwright/test'
import { getElementsByTagName, textContent } from 'domutils'
import { parseDocument } from 'htmlparser2'
import { fill } from '../../lib/i18n/fill'
import { en, es } from '../words'
import { mostOn } from './page-sizes'
import { chooseLanguage } from './choose-language'
import { test } from './one-page'
import { templates } from './pages'

/** The ways through the site that need no script: each is walked with JavaScript on and off. */
for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('browse, filter by region and type, Read More, and on to the source', async ({ page }) => {
      await page.goto('/')
      await page.locator('header summary').first().click()
      const rooms = page.getByRole('navigation', { name: en.navigation.main })
      await rooms.getByRole('link', { name: en.menu.rooms.articles.label }).first().click()
      await expect(page).toHaveURL('/en/articles/')
      const narrow = page.getByRole('navigation', { name: en.narrow })
      await narrow.getByRole('link', { name: /^Asia and the Pacific/ }).click()
      await expect(page).toHaveURL('/en/regions/asia-pacific/')
      await narrow.getByRole('link', { name: /^Good Practices/ }).click()
      await expect(page).toHaveURL('/en/regions/asia-pacific/good-practices/')
      const cards = page.getByRole('main').getByRole('article')
      await cards.getByRole('link', { name: /^Read More Business Responsibility/ }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Business Responsibility')

      await page
        .getByRole('link', { name: fill(en.article.source, { number: 1 }) })
        .first()
        .click()
      await expect(page).toHaveURL(/#source-/)
      const source = page.locator('#sources ~ ol > li').first()
      await expect(source).toBeInViewport()
      await source.getByRole('link', { name: fill(en.article.backTo, { number: 1 }) }).click()
      await expect(page).toHaveURL(/#cited-/)
    })

    test('a region tag on a card leads to the region', async ({ page }) => {
      await page.goto('/en/topics/care-work/')
      const card = page.getByRole('article').filter({ hasText: 'Live-in Care Workers' })
      await expect(card.getByText(en.card.tags)).toBeVisible()
      await card.getByRole('link', { name: 'Europe' }).click()
      await expect(page).toHaveURL('/en/regions/europe/')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Europe')
    })

    test('one language leads to the other and back, page by page', async ({ page }) => {
      await page.goto(templates.project)
      await chooseLanguage(page, en.navigation.languages, 'Español')
      await expect(page).toHaveURL(templates.spanishArticle)
      await expect(page.locator('html')).toHaveAttribute('lang', 'es')
      await chooseLanguage(page, es.navigation.languages, 'English')
      await expect(page).toHaveURL(templates.project)
    })

    test('a language that has only a part of the hub leads to English for the rest, and says so', async ({ page }) => {
      await page.goto('/ar/articles/palermo-protocol/')
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
      const english = page.getByRole('main').locator('a[hreflang=en][href^="/en/"]').first()
      const address = (await english.getAttribute('href'))!
      await english.click()
      await expect(page).toHaveURL(address)
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      // Whoever is there is offered the languages that have this page, and those that have all pages.
      const languages = page.getByRole('banner').locator('a[hreflang]')
      for (const language of await languages.all()) {
        const response = await page.request.get((await language.getAttribute('href'))!)
        expect(response.status()).toBe(200)
      }
      await page.goto(templates.law)
      await expect(page.getByRole('banner').locator('a[hreflang=ar]')).toHaveCount(0)
    })

    test('a slip in an address leads to a page that helps', async ({ page }) => {
      const answer = await page.goto('/en/articles/live-in-care-worker-london/')
      expect(answer?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.notFound.title)
      await expect(page.getByRole('link', { name: /^Europe/ })).toBeVisible()
      if (javaScriptEnabled) await page.getByRole('link', { name: /Live-in Care Workers/ }).click()
      if (javaScriptEnabled) await expect(page).toHaveURL(templates.article)
    })
  })
}

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('the search page says why it is still, and offers the lists; nothing typed gets into the address', async ({
    page,
  }) => {
    await page.goto('/en/articles/')
    await page.getByRole('searchbox').fill('my own case')
    await page.getByRole('button', { name: en.search.submit }).click()
    await expect(page).toHaveURL(/\/en\/search\/\??$/)
    await expect(page.locator('noscript p')).toHaveText(en.searchPage.noScript)
    await expect(page.locator('noscript p')).toBeVisible()
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Europe/ })
      .click()
    await expect(page).toHaveURL('/en/regions/europe/')
  })

  test('buttons that need a script are not shown', async ({ page }) => {
    await page.goto(templates.article)
    await expect(page.getByRole('button', { name: en.article.print })).toBeHidden()
    await expect(page.getByRole('button', { name: en.article.copy })).toBeHidden()
  })
})

test('the count beside a filter is the number of cards behind it, as the host sends them', async ({ request }) => {
  const documentAt = async (address: string) => parseDocument(await (await request.get(address)).text())
  const narrow = getElementsByTagName('nav', await documentAt('/en/articles/')).find(
    ({ attribs }) => attribs['aria-label'] === en.narrow,
  )
  const filters = getElementsByTagName('a', narrow!).map(link => ({
    href: link.attribs.href!,
    count: Number(/\d+/.exec(textContent(link))?.[0]),
  }))
  expect(filters.length).toBeGreaterThan(10)
  const counted: [href: string, cards: number][] = []
  for (const { href } of filters) {
    const main = getElementsByTagName('main', await documentAt(href))
    // A country's dossier has its articles as lines.
    const isDossier = href.includes('/countries/')
    const parts = isDossier
      ? getElementsByTagName('section', main).filter(({ attribs }) => attribs['aria-labelledby'] === 'articles')
      : main
    counted.push([href, getElementsByTagName(isDossier ? 'li' : 'article', parts).length])
  }
  expect(counted).toEqual(filters.map(({ href, count }) => [href, mostOn(href, count)]))
})

test('an address without its last slash leads to the one with it', async ({ page }) => {
  await page.goto('/en/about')
  await expect(page).toHaveURL('/en/about/')
})

test('the address of a page is copied with one press, and that is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(templates.article)
  await page.getByRole('button', { name: en.article.copy }).click()
  await expect(page.getByRole('button', { name: en.article.copied })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(templates.article)
})

test('the keyboard alone leads from the home page to an article and its sources', async ({ page }) => {
  await page.goto('/en/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: en.skipToContent })).toBeFocused()
  await page.keyboard.press('Enter')
  const title = page.getByRole('heading', { level: 3 }).getByRole('link').first()
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    if (await title.evaluate(link => link === document.activeElement)) break
  }
  await expect(title).toBeFocused()
  const focused = await title.evaluate(link => getComputedStyle(link).outlineStyle)
  expect(focused).toBe('solid')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/articles\/[\w-]+\/$/)
  const mark = page.getByRole('link', { name: fill(en.article.source, { number: 1 }) }).first()
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    if (await mark.evaluate(link => link === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#source-/)
})

test('a card is one tab stop for its article', async ({ page }) => {
  await page.goto('/en/articles/')
  const readMore = page.getByRole('link', { name: /^Read More ./ })
  await expect(readMore.first()).toHaveAttribute('tabindex', '-1')
  const names = await readMore.allTextContents()
  expect(new Set(names).size).toBe(names.length)
})

test('on paper an article has no furniture, and its sources show their addresses', async ({ page }) => {
  await page.goto(templates.project)
  await page.emulateMedia({ media: 'print' })
  for (const role of ['banner', 'contentinfo', 'search'] as const) await expect(page.getByRole(role)).toBeHidden()
  const source = page.locator('#sources ~ ol a[href^="https:"]').first()
  const written = await source.evaluate(link => getComputedStyle(link, '::after').content)
  expect(written).toContain('https://')
})
