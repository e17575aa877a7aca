import { expect, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { tableWords } from '../../lib/goods/table-words'
import { sheetWords } from '../../components/sourcing-view/sheet-words'
import { sourcingFacts } from '../../lib/collections/sourcing'
import { fill } from '../../lib/i18n/fill'
import { messagesOf } from '../../lib/i18n/messages'
import { nothingTold } from '../../lib/laws/company'
import { goodsRows } from '../../lib/routes'
import { namedFor } from '../../lib/sourcing/export'
import { sheetOf } from '../../lib/sourcing/sheet'
import { test } from './one-page'
import { expectSound } from './sound'

/** What is known of goods and places: the table of all goods, the sourcing sheet, countries side by side. */

const rows = Papa.parse<Record<string, string>>(readFileSync('content/goods-listings.csv', 'utf8').trim(), {
  header: true,
}).data
const { goods: goodsWords, goodsPages, countries, sourcing, compare, laws } = messagesOf('en')
const words = tableWords('en')
const countOf = (has: (row: Record<string, string>) => boolean) => rows.filter(has).length
const shown = (count: number) => fill(words.shown, { count, all: rows.length })

async function fileFrom(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

test.describe('the page of all goods', () => {
  test('asks for no script and no row before the reader does, and then for those of this host alone', async ({
    page,
  }) => {
    const asked: string[] = []
    page.on('request', request => asked.push(new URL(request.url()).pathname))
    await page.goto('/en/goods/')
    const start = page.getByRole('button', { name: words.start })
    await expect(start).toBeVisible()
    expect(asked.filter(address => /goods-app|rows\.json/.test(address))).toEqual([])
    await start.focus()
    await page.keyboard.press('Enter')
    const heading = page.getByRole('heading', { name: words.title })
    await expect(heading).toBeVisible()
    await expect(heading).toBeFocused()
    expect(asked.filter(address => /goods-app|rows\.json/.test(address))).toHaveLength(2)
    expect(asked).toContain(goodsRows('en'))
  })

  test('narrows and sorts by keyboard; the address keeps it, Back undoes it, and a file has what is shown', async ({
    page,
  }) => {
    await page.goto('/en/goods/#sort=-since')
    const country = page.getByRole('combobox', { name: words.facets.country })
    const labour = page.getByRole('combobox', { name: words.facets.labour })
    const status = page.getByRole('status').filter({ hasText: 'rows' })
    await expect(status).toContainText(shown(rows.length))
    await expect(page.locator('[data-island]').getByRole('columnheader', { name: words.facets.since })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
    const ofPeru = countOf(row => row.country === 'PE')
    await expect(country.getByRole('option', { name: `Peru (${ofPeru})` })).toBeAttached()
    await country.selectOption('PE')
    await expect(status).toContainText(shown(ofPeru))
    await expect(page.locator('[data-island]').getByRole('row')).toHaveCount(ofPeru + 1)
    await labour.selectOption('forced')
    const both = countOf(row => row.country === 'PE' && row.forced === 'true')
    await expect(status).toContainText(shown(both))
    expect(new URL(page.url()).hash).toBe('#country=PE&labour=forced&sort=-since')
    const { data } = Papa.parse<string[]>((await fileFrom(page, words.csv)).slice(1).trim())
    expect(data.slice(1, -1)).toHaveLength(both)
    expect(data[1]?.slice(0, 4)).toEqual(['Brazil nuts and chestnuts', 'Peru', 'Farming and fishing', 'forced labour'])
    await page.getByRole('button', { name: words.facets.good, exact: false }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-island]').getByRole('columnheader', { name: words.facets.good })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
    await page.goBack()
    await page.goBack()
    await expect(status).toContainText(shown(ofPeru))
    await page.getByRole('button', { name: words.clear }).click()
    await expect(status).toContainText(shown(rows.length))
    await page.getByRole('button', { name: fill(words.more, { count: rows.length }) }).click()
    await expect(page.locator('[data-island]').getByRole('row')).toHaveCount(rows.length + 1)
  })

  test('has all rows that were chosen on paper, not only those that are drawn at once', async ({ page }) => {
    await page.goto('/en/goods/#labour=forced')
    const drawn = page.getByRole('group', { name: words.title }).locator('tbody tr')
    await expect(drawn).toHaveCount(20)
    await page.pdf()
    await expect(drawn).toHaveCount(countOf(({ forced }) => forced === 'true'))
  })

  test('says so where the rows do not come, and gets them once they can be had', async ({ page }) => {
    await page.route('**/rows.json', route => route.abort())
    await page.goto('/en/goods/#country=PE')
    await expect(page.getByText(words.failed)).toBeVisible()
    await page.unroute('**/rows.json')
    await page.getByRole('button', { name: words.retry }).click()
    await expect(page.getByRole('combobox', { name: words.facets.country })).toHaveValue('PE')
  })

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false })

    test('leads to every good and every country, and says of which edition it is', async ({ page }) => {
      await page.goto('/en/goods/')
      await expect(page.getByText(words.startSays)).toBeHidden()
      await expect(page.getByText('edition of 2022, published 28 September 2022')).toBeVisible()
      const links = await page
        .getByRole('main')
        .getByRole('link')
        .evaluateAll(all => all.map(link => link.getAttribute('href')))
      for (const { good, country } of rows) {
        expect(links).toContain(`/en/goods/${good}/`)
        expect(links).toContain(`/en/countries/${country?.toLowerCase()}/`)
      }
      await page.getByRole('main').getByRole('link', { name: 'Palm fruit' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Palm fruit')
    })
  })
})

test.describe('the sourcing sheet', () => {
  const address = '/en/tools/sourcing/#goods=seafood.palm-oil.solar&countries=TH.MY.CN'
  const says = sheetWords('en')
  const facts = sourcingFacts('en')
  const choice = { goods: ['seafood', 'palm-oil', 'solar'], countries: ['TH', 'MY', 'CN'] }
  const sheet = sheetOf(facts, choice, nothingTold)

  test('says of each pair what the list says, and of none that it is free of forced labour', async ({ page }) => {
    await page.goto(address)
    const lists = page.getByRole('region', { name: says.lists })
    await expect(lists).toBeVisible()
    for (const { good, country, rows: named } of sheet.pairs) {
      const pair = lists.locator('dl > div', { has: page.getByText(`${good.name}, ${country.name}`) })
      if (named.length === 0) await expect(pair).toContainText(says.notListed)
      for (const row of named) {
        await expect(pair).toContainText(
          row.kinds.length > 0 ? namedFor(row, says) : fill(says.inputFrom, { country: row.inputFromName ?? '' }),
        )
      }
    }
    const orders = page.getByRole('region', { name: says.orders })
    await expect(orders.getByRole('listitem')).toHaveCount(sheet.orders.length + sheet.unplaced.length)
    await expect(orders).toContainText('Sime Darby Plantation, Malaysia – ended')
    for (const not of says.notSays) await expect(page.getByText(not)).toBeVisible()
    await expect(
      page.getByRole('region', { name: says.help }).getByRole('link', { name: '191', exact: true }),
    ).toHaveAttribute('href', 'tel:191')
  })

  test('is made by keyboard, and can be taken away as a table and as data', async ({ page }) => {
    await page.goto('/en/tools/sourcing/')
    await page.getByRole('combobox', { name: says.addGood }).selectOption('palm-oil')
    await page.getByRole('combobox', { name: says.addCountry }).selectOption('MY')
    await expect(page.getByRole('region', { name: says.lists })).toContainText('Palm fruit')
    expect(new URL(page.url()).hash).toBe('#goods=palm-oil&countries=MY')
    const json = JSON.parse(await fileFrom(page, says.json)) as { pairs: { listed: { good: string }[] }[] }
    expect(json.pairs.map(({ listed }) => listed.map(({ good }) => good))).toEqual([['palm-fruit']])
    expect(await fileFrom(page, says.csv)).toContain('Palm fruit,Malaysia,"child labour, forced labour"')
    const chip = page.getByRole('button', { name: fill(says.remove, { name: 'Malaysia' }) })
    await chip.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText(says.nothing)).toBeVisible()
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
  })

  test('goes to the laws tool and comes back with which laws probably bind the company', async ({ page }) => {
    await page.goto('/en/tools/sourcing/#goods=shrimp&countries=TH')
    await page.getByRole('main').getByRole('link', { name: says.tell }).click()
    await page.getByRole('combobox', { name: laws.app.seat }).selectOption('DE')
    await page.getByRole('group', { name: laws.app.imports }).getByRole('checkbox', { name: 'United States' }).click()
    await page.getByRole('link', { name: sourcing.back }).click()
    await expect(page).toHaveURL(/\/en\/tools\/sourcing\/#goods=shrimp&countries=TH&seat=DE&imports=US$/)
    const part = page.getByRole('region', { name: says.laws, exact: true })
    await expect(part.getByRole('heading', { name: says.truths.yes })).toBeVisible()
    await expect(part.getByRole('link', { name: says.change })).toBeVisible()
  })

  test('has the questions to a supplier without script, too', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto('/es/tools/sourcing/')
    const es = messagesOf('es').sourcing
    await expect(page.getByText(es.app.loading)).toBeHidden()
    await expect(page.locator('noscript p')).toContainText(es.noScript)
    await expect(page.locator('noscript p')).toBeVisible()
    for (const question of Object.values(es.questions)) await expect(page.getByText(question)).toBeVisible()
    await context.close()
  })
})

test.describe('countries side by side', () => {
  test('shows the same rows of each, of which one can be taken out and another added, up to four', async ({ page }) => {
    await page.goto('/en/countries/compare/#countries=PE.MY')
    const table = page.getByRole('group', { name: compare.app.table })
    await expect(table.getByRole('columnheader')).toHaveText([compare.app.row, 'Peru', 'Malaysia'])
    const row = (name: string) => table.getByRole('row', { name })
    await expect(row(compare.app.emergency)).toContainText('Police: 105')
    await expect(row(`${countries.goods}: ${goodsPages.kinds.forced}`)).toContainText('Palm fruit')
    await page.getByRole('combobox', { name: compare.app.add }).selectOption('LB')
    await page.getByRole('combobox', { name: compare.app.add }).selectOption('TH')
    await expect(table.getByRole('columnheader')).toHaveCount(5)
    await expect(page.getByText(compare.app.most)).toBeVisible()
    await expect(page.getByRole('combobox', { name: compare.app.add })).toBeDisabled()
    await page.getByRole('button', { name: fill(compare.app.remove, { name: 'Peru' }) }).click()
    expect(new URL(page.url()).hash).toBe('#countries=MY.LB.TH')
    await expect(table.getByRole('columnheader').nth(1)).toHaveText('Malaysia')
    expect(await fileFrom(page, compare.app.csv)).toContain('MY,Malaysia')
  })

  test('says of which country nothing came, and asks once more', async ({ page }) => {
    await page.route('**/countries/my/known.json', route => route.fulfill({ status: 500 }))
    await page.goto('/en/countries/compare/#countries=PE.MY')
    await expect(page.getByText(fill(compare.app.failed, { name: 'Malaysia' }))).toBeVisible()
    await page.unroute('**/countries/my/known.json')
    await page.getByRole('button', { name: compare.app.retry }).click()
    await expect(page.locator('[data-island]').getByRole('columnheader', { name: 'Malaysia' })).toBeVisible()
  })
})

for (const [name, address] of [
  ['the table of goods', '/en/goods/#country=IN'],
  ['the table of goods, in Spanish', '/es/goods/#labour=forced'],
  ['the sourcing sheet', '/en/tools/sourcing/#goods=seafood.palm-oil.solar&countries=TH.MY.CN'],
  ['the sourcing sheet, in Spanish', '/es/tools/sourcing/#goods=gold&countries=PE.BO&seat=FR&imports=US'],
  ['countries side by side', '/en/countries/compare/#countries=PE.MY.LB.TH'],
  ['countries side by side, in Spanish', '/es/countries/compare/#countries=PE.BO'],
] as const) {
  test(`${name}: accessible, quiet, without a request to another host, and no wider than its window`, ({ page }) =>
    expectSound(page, address))
}

test(`a sheet on paper has no form, and its words fit: ${goodsWords.title}`, async ({ page }) => {
  await page.goto('/en/tools/sourcing/#goods=palm-oil&countries=MY')
  await expect(page.getByRole('region', { name: sourcing.app.lists })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('combobox', { name: sourcing.app.addGood })).toBeHidden()
  await expect(page.getByRole('button', { name: sourcing.app.print })).toBeHidden()
  await expect(page.getByRole('region', { name: sourcing.app.lists })).toBeVisible()
  await expect(page.getByRole('heading', { name: sourcing.questionsTitle })).toBeVisible()
})
