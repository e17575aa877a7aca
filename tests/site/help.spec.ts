import { expect, test } from '@playwright/test'
import { en } from '../../lib/i18n/messages/en'
import { es } from '../../lib/i18n/messages/es'
import { addresses, htmlOf } from './pages'

const discreet = addresses.filter(address => /^\/..\/(help|safety)\//.test(address))

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('from the home page to a number in three steps', async ({ page }) => {
      await page.goto('/')
      await page.getByRole('link', { name: en.waysIn.worker.who }).click()
      await expect(page).toHaveURL('/en/help/')
      const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()
      expect(headings[0]).toBe(en.help.danger.title)
      await page.getByRole('main').getByRole('link', { name: 'Peru' }).click()
      await expect(page).toHaveURL('/en/help/pe/')
      const call = page.getByRole('link', { name: en.help.call('1818') })
      await expect(call).toHaveAttribute('href', 'tel:1818')
      expect((await call.boundingBox())!.height).toBeGreaterThanOrEqual(44)
      await expect(page.getByText(en.help.confidence.press)).toBeVisible()
      await expect(page.getByText(en.help.seenOn('23 November 2026'))).toBeVisible()
    })

    test('the language of a country’s page is changed without losing the country', async ({ page }) => {
      await page.goto('/en/help/pe/')
      await page
        .getByRole('navigation', { name: en.navigation.languages })
        .getByRole('link', { name: 'Español' })
        .click()
      await expect(page).toHaveURL('/es/help/pe/')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(es.help.inCountry('Perú'))
    })

    test('every page leads to help, above and below', async ({ page }) => {
      for (const address of ['/en/articles/', '/en/search/', '/en/safety/', '/no-such-page/']) {
        await page.goto(address)
        const above = page.getByRole('navigation', { name: en.navigation.main })
        await expect(above.getByRole('link', { name: en.help.title })).toHaveAttribute('href', '/en/help/')
        const below = page.getByRole('contentinfo')
        await expect(below.getByRole('link', { name: en.help.title })).toHaveAttribute('href', '/en/help/')
      }
    })
  })
}

test('without script the list of countries is whole, and no field stands that would do nothing', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${test.info().project.use.baseURL}/en/help/`)
  await expect(page.getByLabel(en.help.find)).toBeHidden()
  await expect(page.getByRole('link', { name: 'Vietnam' })).toBeVisible()
  await page.close()
})

test('a country is found by any of its names, in any case and without accents', async ({ page }) => {
  await page.goto('/en/help/')
  const links = page.locator('li[data-names]:visible')
  const all = await links.count()
  for (const [typed, country] of [
    ['PERÚ', 'Peru'],
    ['alemania', 'Germany'],
    ['uk', 'United Kingdom'],
    [' mexi', 'Mexico'],
  ] as const) {
    await page.getByLabel(en.help.find).fill(typed)
    await expect(links.filter({ hasText: country })).toHaveCount(1)
    expect(await links.count()).toBeLessThan(4)
  }
  await page.getByLabel(en.help.find).fill('atlantis')
  await expect(page.getByRole('status').filter({ hasText: en.help.noneFound })).toBeVisible()
  await page.getByLabel(en.help.find).fill('')
  await expect(links).toHaveCount(all)
  await expect(page.getByText(en.help.noneFound)).toHaveCount(0)
  // The choice is in the address of the page that is opened, and nowhere else.
  await expect(page).toHaveURL('/en/help/')
})

test('tab, history and a shared link of help and safety say nothing of the subject', () => {
  expect(discreet.length).toBeGreaterThan(60)
  const subject = /labou?r|traffick|slaver|exploit|help|trabajo|trata|explota|esclav|ayuda|waymark/i
  for (const address of discreet) {
    const html = htmlOf(address)
    const [, head = ''] = /<head>(.*?)<\/head>/s.exec(html) ?? []
    const said = [...head.matchAll(/<title>([^<]*)|<meta name="[^"]+" content="([^"]*)"/g)].map(
      ([, title, content]) => title ?? content ?? '',
    )
    expect(said.length, address).toBeGreaterThan(1)
    for (const text of said) expect(text, address).not.toMatch(subject)
    expect(html, address).not.toMatch(/property="og:|icon\.svg/)
    expect(html, address).toContain('<link rel="icon" href="/plain.svg"')
    expect(html, address).toMatch(/<title>Informa/)
  }
})

test('every number can be pressed by any finger', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of ['/es/help/nl/', '/en/help/us/', '/en/help/ke/']) {
    await page.goto(address)
    const links = page.locator('main a[href^="tel:"], main a[href^="sms:"], main a[href^="mailto:"]')
    expect(await links.count()).toBeGreaterThan(2)
    for (const link of await links.all()) {
      const box = (await link.boundingBox())!
      expect(box.height, await link.innerText()).toBeGreaterThanOrEqual(44)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
})

test('on paper a number is read, in ink, without the furniture', async ({ page }) => {
  await page.goto('/en/help/pe/')
  await page.emulateMedia({ media: 'print' })
  const call = page.getByRole('link', { name: en.help.call('1818') })
  await expect(call).toBeVisible()
  expect(await call.evaluate(link => getComputedStyle(link).backgroundColor)).toBe('rgba(0, 0, 0, 0)')
  await expect(page.getByRole('link', { name: en.exit.label })).toBeHidden()
})
