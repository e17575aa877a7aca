import { expect, type Page } from '@playwright/test'
import { fill } from '../../lib/i18n/fill'
import { en } from '../words'
import { checklistWords } from '../../lib/checklist/read-words'
import { atRest } from './screens'
import { emptyPage, test } from './one-page'

/** Whoever goes by keyboard is never sent back to the top of the page, whatever a control takes away. */

const { search } = en
const { app } = en.laws
const offline = en.offline.app
const checklist = checklistWords('en')

/** States to begin from; what a press leads to is walked on from there. */
const beginnings: Record<string, { address: string; ready: string; prepare?: (page: Page) => Promise<unknown> }> = {
  'the search, with filters': {
    address: '/en/search/#type=guidance&region=europe&country=GB',
    ready: '#filters legend',
  },
  'the search, with a slip': { address: '/en/search/#q=Maalysia+guidance', ready: '#filters legend' },
  'the search, as typed': { address: '/en/search/#q=peru&words=as-typed', ready: '#filters legend' },
  'the search, with many results': { address: '/en/search/#q=forced+labour', ready: '#filters legend' },
  'the search, with nothing found': { address: '/en/search/#q=zzqxv+peru+qqq&type=news-analysis', ready: '#results' },
  'the search, with nothing found but for filters': {
    address: '/en/search/#q=peru&region=africa&type=good-practices&country=PE',
    ready: '#results',
  },
  'the tool on laws': {
    address: '/en/tools/obligations/#seat=DE&business=DE.GB&imports=US&sector=goods&turnover-GBP=36000000',
    ready: '#result-yes',
  },
  'the checklist': { address: '/en/tools/indicators/', ready: '#keep' },
  'the checklist, with one that is kept': {
    address: '/en/tools/indicators/',
    ready: '#keep',
    prepare: async page => {
      await page.getByRole('button', { name: checklist.keep.keep, exact: true }).click()
      await page.reload()
      await page.locator('#keep').waitFor()
    },
  },
  'the checklist, one question at a time': {
    address: '/en/tools/indicators/',
    ready: '#keep',
    prepare: page => page.getByRole('button', { name: checklist.form.steps }).click(),
  },
}

const buttons = (page: Page) => page.locator('[data-island] button:visible:enabled')

/** What a button says, numbers apart: of buttons that differ in these alone, one is tried. */
const kindOf = (name: string) => name.replace(/\d+/g, '#')
const namesOf = (page: Page) =>
  buttons(page).evaluateAll(all =>
    all.map(
      one =>
        one.getAttribute('aria-label') ??
        one
          .getAttribute('aria-labelledby')
          ?.split(' ')
          .map(id => document.getElementById(id)?.textContent)
          .join(' ') ??
        one.textContent,
    ),
  )

const kindsOn = async (page: Page) => [...new Set((await namesOf(page)).map(kindOf))]

/** What has the focus: nothing, if it is the page. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document
    if (!(element instanceof HTMLElement) || element === document.body || element.matches(':disabled')) return ''
    return element.getClientRects().length > 0 ? `${element.localName} ${element.id || element.textContent}` : ''
  })

async function begin(page: Page, { address, ready, prepare }: (typeof beginnings)[string]) {
  await page.goto(emptyPage)
  await page.goto(address)
  await page.locator(ready).first().waitFor()
  await prepare?.(page)
  await atRest(page, 100)
}

async function pressByKeyboard(page: Page, name: string) {
  const names = (await namesOf(page)).map(kindOf)
  await buttons(page).nth(names.indexOf(name)).focus()
  await page.keyboard.press('Enter')
  await atRest(page, 120)
}

for (const [name, beginning] of Object.entries(beginnings)) {
  test(`after each button of ${name} the focus is somewhere`, async ({ page, context, baseURL }) => {
    test.setTimeout(300_000)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL })
    const silent = await page.addInitScript(() => Object.assign(window, { print: () => undefined }))
    const tried = new Set<string>()
    await begin(page, beginning)
    /** What has been pressed, and what can be pressed then. */
    const ways = [{ way: [] as string[], kinds: await kindsOn(page) }]
    let isThere = true
    for (const { way, kinds } of ways) {
      for (const kind of kinds) {
        if (tried.has(kind)) continue
        tried.add(kind)
        if (!isThere) {
          await begin(page, beginning)
          for (const step of way) await pressByKeyboard(page, step)
        }
        isThere = false
        await pressByKeyboard(page, kind)
        await expect.poll(() => focused(page), [...way, kind].join(' → ')).not.toBe('')
        if (way.length < 3) ways.push({ way: [...way, kind], kinds: await kindsOn(page) })
      }
    }
    expect(tried.size).toBeGreaterThan(2)
    await silent.dispose()
  })
}

test('of several filters the next one has the focus, after the last one the heading', async ({ page }) => {
  await begin(page, beginnings['the search, with filters']!)
  const chip = (label: string) => page.getByRole('button', { name: fill(search.remove, { label }) })
  await chip('Europe').focus()
  await page.keyboard.press('Enter')
  await expect(chip('United Kingdom')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(chip('Guidance')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#results')).toBeFocused()
})

test('a search that is tried again leaves the reader at its field', async ({ page }) => {
  await page.route('**/search/en.json', route => route.abort())
  await page.goto('/en/search/#q=Peru')
  await page.getByRole('button', { name: search.retry }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#search-text')).toBeFocused()
})

test('a filter that leaves the fold or goes back into it does not lose the focus', async ({ page }) => {
  await begin(page, beginnings['the search, with many results']!)
  const countries = page.getByRole('group', { name: en.facets.country })
  await countries.locator('summary').focus()
  await page.keyboard.press('Enter')
  const folded = countries.locator('details').getByRole('checkbox').nth(2)
  const id = await folded.getAttribute('id')
  await folded.focus()
  await page.keyboard.press('Space')
  await expect(page.locator(`[id="${id}"]`)).toBeChecked()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id)
  await atRest(page)
  await page.keyboard.press('Space')
  await expect(page.locator(`[id="${id}"]:checked`)).toHaveCount(0)
  await atRest(page)
  expect(await focused(page)).not.toBe('')
})

test('a field of the tool on laws that is no longer asked for hands the focus to its neighbour', async ({ page }) => {
  await page.goto('/en/tools/obligations/#seat=elsewhere&business=GB&imports=none&turnover-GBP=40000000&turnover-AUD=5')
  const gone = page.getByLabel(/\(AUD\)/)
  await gone.focus()
  await gone.fill('')
  await expect(gone).toHaveCount(0)
  await expect(page.getByLabel(/\(GBP\)/)).toBeFocused()
})

test('what is saved and removed hands the focus on: to “stop”, to the part’s name, to the next part', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto('/en/offline/')
  const save = (label: string) => page.getByRole('button', { name: `${offline.save} ${label}`, exact: true })
  const remove = (label: string) => page.getByRole('button', { name: `${offline.remove} ${label}`, exact: true })
  const saved = (label: string) => expect(page.getByText(fill(offline.saved, { what: label }))).toBeVisible()
  for (const label of [offline.packs.basic, 'Europe']) {
    await save(label).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: offline.stop })).toBeFocused()
    await saved(label)
    await expect(page.getByRole('heading', { name: label, exact: true }).first()).toBeFocused()
  }
  await remove(offline.packs.basic).focus()
  await page.keyboard.press('Enter')
  await expect(remove('Europe')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: offline.list })).toBeFocused()
  await page.getByRole('button', { name: offline.erase, exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: offline.erase, exact: true })).toBeFocused()
})

test('whoever saves everything can stop it all the while, and is told at the end', async ({ page }) => {
  test.setTimeout(120_000)
  await page.route('**/en/countries/**', async route => {
    await new Promise(late => setTimeout(late, 200))
    await route.continue()
  })
  await page.goto('/en/offline/')
  const everything = page.getByRole('button', { name: `${offline.save} ${offline.packs.everything}`, exact: true })
  await everything.focus()
  await page.keyboard.press('Enter')
  const stop = page.getByRole('button', { name: offline.stop })
  await expect(stop).toBeFocused()
  await page.waitForTimeout(1500)
  await expect(stop).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(offline.stopped)).toBeVisible()
  // In the row that was being saved: at its heading, or at the button that saves it after all.
  expect(await focused(page)).toMatch(/^(h3 |button save-pack-)/)
})

test('a reader whose focus is elsewhere is not moved by what is drawn', async ({ page }) => {
  await page.goto('/en/offline/')
  await page.getByRole('button', { name: `${offline.save} ${offline.packs.basic}`, exact: true }).click()
  const link = page.getByRole('contentinfo').getByRole('link').first()
  await link.focus()
  await expect(page.getByText(fill(offline.saved, { what: offline.packs.basic }))).toBeVisible({ timeout: 30_000 })
  await expect(link).toBeFocused()
})

test('clearing the answers of the tool on laws leads to its questions', async ({ page }) => {
  await page.goto('/en/tools/obligations/#seat=DE')
  await page.getByRole('button', { name: app.clear }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: app.questions })).toBeFocused()
})
