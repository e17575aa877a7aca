import { expect, type Page } from '@playwright/test'
import { en, es } from '../words'
import { test } from './one-page'

/** What readers find at an address that is none. */

/** The pages offered at an address, once the addresses of its language are there. */
async function offeredAt(page: Page, address: string): Promise<string[]> {
  const answer = page.waitForResponse(/addresses\.json/)
  await page.goto(address)
  await (await answer).finished()
  await page.waitForTimeout(200)
  return page.locator('section[data-addresses]:not([hidden]) li span').allInnerTexts()
}

test('offers the pages whose words are nearest to those of the address, the nearest first', async ({ page }) => {
  expect((await offeredAt(page, '/en/articles/live-in-care-worker-london/'))[0]).toBe(
    '/en/articles/live-in-care-workers-london/',
  )
  expect((await offeredAt(page, '/en/regions/asia/'))[0]).toBe('/en/regions/asia-pacific/')
  expect(await offeredAt(page, '/es/help/m%C3%A9xico/')).toContain('/es/help/mx/')
  expect((await offeredAt(page, '/EN/articles/london-care-workers).'))[0]).toBe(
    '/en/articles/live-in-care-workers-london/',
  )
})

test('offers none where none is near, but search, help and the front door', async ({ page }) => {
  for (const address of ['/en/nope/', '/en/articles/nope/', '/en/1/', '/en/no/such/']) {
    expect(await offeredAt(page, address), address).toEqual([])
    const main = page.getByRole('main')
    for (const name of [en.search.title, en.notFound.help, en.home.name]) {
      await expect(main.getByRole('link', { name, exact: true })).toBeVisible()
    }
  }
})

test('says in the other language, too, that there is nothing, and leads to help in it', async ({ page }) => {
  await page.goto('/es/paises/peru/')
  const other = page.getByRole('main').locator('p[lang=es]')
  await expect(other).toContainText(es.notFound.title)
  await other.getByRole('link', { name: es.notFound.help }).click()
  await expect(page).toHaveURL('/es/help/')
})
