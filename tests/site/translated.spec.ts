import { expect, type Page } from '@playwright/test'
import { conditionWords } from '../../lib/laws/read'
import { fill } from '../../lib/i18n/fill'
import { en } from '../words'
import { numberLabel } from '../../lib/laws/words'
import { checklistWords } from '../../lib/checklist/read-words'
import { test } from './one-page'
import { templates } from './pages'
import { atRest, drawn } from './screens'
import { translatePage, untranslated, wordsOf, type Translator } from './translated'

/** A page that the browser translates says what it says in the original, whatever is done on it. */

const { search } = en
const { app } = en.laws
const offline = en.offline.app
const checklist = checklistWords('en')

type Step = (page: Page) => Promise<unknown>

const box = (page: Page) => page.locator('#search-text')
const look =
  (text: string): Step =>
  page =>
    box(page).fill(text)
const press =
  (name: string | RegExp): Step =>
  page =>
    page.getByRole('main').getByRole('button', { name }).first().click()
const tick =
  (group: string, label: string): Step =>
  page =>
    page.getByRole('group', { name: group, exact: true }).getByLabel(label, { exact: true }).click()
const write =
  (label: string, text: string): Step =>
  page =>
    page.getByLabel(label).fill(text)
const turnover = (currency: string) => numberLabel({ amount: 'turnover', currency, atLeast: 1 }, conditionWords('en'))

/** What readers do on each island, so that every kind of text on it changes. */
const journeys: Record<string, { address: string; steps: Step[] }> = {
  search: {
    address: '/en/search/#q=peru',
    steps: [
      look('qatar kafala'),
      look('helpline peru'),
      look('what is debt bondage'),
      look('Maalysia'),
      press(search.verbatim),
      press(search.widely),
      look('guidance malaysia'),
      press(fill(search.only, { label: 'Guidance' })),
      press(search.clear),
      look('forced labour'),
      press(/^Show \d+ more/),
      page => page.getByRole('combobox', { name: search.sort }).selectOption('newest'),
      page => page.getByRole('checkbox', { name: /^Europe/ }).click(),
      page => page.goBack(),
      look('zzqxv peru'),
      look('zzqxv'),
      async page => {
        await box(page).fill('')
        await box(page).pressSequentially('Malays', { delay: 30 })
      },
      async page => {
        await box(page).fill('')
        await box(page).pressSequentially('servi', { delay: 30 })
      },
      page => page.keyboard.press('Escape'),
    ],
  },
  laws: {
    address: '/en/tools/obligations/#seat=DE',
    steps: [
      page => page.getByRole('combobox', { name: app.seat }).selectOption('AU'),
      tick(app.business, 'Australia'),
      tick(app.business, 'Canada'),
      tick(app.business, 'Germany'),
      write(turnover('AUD'), '150000000'),
      write(turnover('AUD'), '15'),
      write(turnover('AUD'), 'much'),
      write(turnover('AUD'), '150000000'),
      press(app.copy),
      tick(app.business, 'Australia'),
      press(app.clear),
    ],
  },
  checklist: {
    address: '/en/tools/indicators/',
    steps: [
      page => page.locator('#question-isolation').getByRole('radio').first().click(),
      press(checklist.form.show),
      page => page.locator('#question-deception').getByRole('radio').first().click(),
      page => page.locator('#question-isolation').getByRole('radio').nth(1).click(),
      page => page.getByRole('radio', { name: checklist.voices.self }).click(),
      page => page.getByRole('combobox', { name: checklist.help.country }).selectOption('PE'),
      page => page.getByRole('combobox', { name: checklist.help.country }).selectOption('DE'),
      press(checklist.keep.keep),
      press(checklist.form.steps),
      press(checklist.form.next),
      press(checklist.form.next),
      press(checklist.form.back),
      press(checklist.form.sheet),
      press(checklist.keep.erase),
    ],
  },
  offline: {
    address: '/en/offline/',
    steps: [
      async page => {
        await press(`${offline.save} ${offline.packs.basic}`)(page)
        const saved = page.getByText(fill(offline.saved, { what: offline.packs.basic })).first()
        await expect(saved).toBeAttached({ timeout: 30_000 })
      },
      press(`${offline.remove} ${offline.packs.basic}`),
      press(offline.erase),
    ],
  },
}

const translators = ['elements', 'texts', 'around'] satisfies Translator[]

for (const [name, { address, steps }] of Object.entries(journeys)) {
  test(`${name}, translated by elements, by texts or around them: what is read is what an untranslated page says`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(180_000)
    const faults: string[] = []
    // Apart from each other, for what is kept on the device is kept for all; and so high that all passages come.
    const open = async () => {
      const page = await browser.newPage({ baseURL, viewport: { width: 1280, height: 16_000 } })
      await page.goto(address)
      await drawn(page)
      await atRest(page)
      return page
    }
    const plain = await open()
    const translated = new Map<Translator, Page>()
    for (const how of translators) {
      const page = await open()
      page.on('pageerror', error => faults.push(`${how}: ${error.message}`))
      await translatePage(page, how)
      translated.set(how, page)
    }
    for (const [index, step] of steps.entries()) {
      for (const page of [plain, ...translated.values()]) await step(page)
      await atRest(plain)
      for (const [how, page] of translated) {
        await expect(async () => {
          expect(await wordsOf(page), `${how}, step ${index + 1}`).toEqual(await wordsOf(plain))
        }).toPass({ timeout: 15_000 })
        if (how === 'elements') await expect.poll(() => untranslated(page), `step ${index + 1}`).toBe(0)
      }
    }
    expect(faults).toEqual([])
    for (const page of [plain, ...translated.values()]) await page.close()
  })
}

test('a page that is translated before its script comes is taken over all the same', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL })
  await page.route(/search-app\.\w+\.js/, async route => {
    await new Promise(late => setTimeout(late, 2000))
    await route.continue()
  })
  await page.goto('/en/search/#q=peru', { waitUntil: 'commit' })
  await page.locator('#browse').waitFor()
  await translatePage(page)
  await expect(page.locator('article h3').first()).toContainText('Peru')
  await box(page).fill('qatar kafala')
  await expect(page.locator('#results')).toHaveText(/^\d+ results? for “qatar kafala”$/)
  await expect(page.locator('label[for=search-text]')).toHaveText(search.label)
  await page.close()
})

test('what does not change stays translated while something else is drawn', async ({ page }) => {
  await page.goto('/en/search/#q=peru')
  await expect(page.locator('article h3').first()).toContainText('Peru')
  await translatePage(page)
  const label = await page.locator('label[for=search-text] > font').elementHandle()
  const facet = await page.locator('#filters legend > font').first().elementHandle()
  await page.evaluate(() => {
    const lost = { times: 0 }
    Object.assign(window, { lost })
    const watch = () => {
      if (!document.querySelector('label[for=search-text] > font')) lost.times += 1
      requestAnimationFrame(watch)
    }
    watch()
  })
  await box(page).press('End')
  await box(page).pressSequentially(' lima', { delay: 40 })
  await expect(page.locator('#results')).toHaveText(/“peru lima”/)
  expect(await label.evaluate(element => element.isConnected)).toBe(true)
  expect(await facet.evaluate(element => element.isConnected)).toBe(true)
  expect(await page.evaluate(() => Reflect.get(window, 'lost'))).toEqual({ times: 0 })
  await expect(box(page)).toBeFocused()
})

test('what plain script says is seen on a translated page, too', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL })
  await page.goto('/en/help/')
  await translatePage(page)
  const none = page.locator('[data-none]')
  await page.getByLabel(en.help.find).fill('atlantis')
  await expect(none).not.toHaveText('')
  await page.getByLabel(en.help.find).fill('')
  await expect(none).toHaveText('')

  await page.goto(templates.article)
  await translatePage(page)
  const copy = page.locator('button[data-copy]').first()
  const copied = (await copy.getAttribute('data-copied'))!
  await copy.click()
  await expect(copy).toHaveText(copied)
  const status = page.locator('header [role=status]')
  await page.keyboard.press('Shift')
  await expect(status).toHaveText(en.exit.two)
  await page.keyboard.press('Shift')
  await expect(status).toHaveText(en.exit.one)
  await page.keyboard.press('a')
  await expect(status).toHaveText(en.exit.expired)

  await page.goto('/en/articles/live-in-care-worker/')
  await translatePage(page)
  await expect(page.locator('section[data-addresses] li').first()).toBeVisible()
})
