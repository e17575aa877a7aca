import { expect } from '@playwright/test'
import { en } from '../words'
import { test } from './one-page'

/** Dossiers of countries, and pages of goods: read without script, and on paper. */

test.use({ javaScriptEnabled: false })

test('the dossier of Peru is two sheets of paper', async ({ page }) => {
  await page.goto('/en/countries/pe/')
  const pdf = await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } })
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)!.length).toBeLessThanOrEqual(2)
})

test('a country leads to whom to call, to a good, and from there to another country', async ({ page }) => {
  await page.goto('/en/countries/my/')
  const call = page.getByRole('region', { name: en.countries.help })
  await expect(call.getByRole('link', { name: '999' }).first()).toHaveAttribute('href', 'tel:999')
  await page.getByRole('link', { name: 'Palm fruit' }).click()
  await expect(page).toHaveURL('/en/goods/palm-fruit/')
  await page.getByRole('main').getByRole('link', { name: 'Indonesia', exact: true }).click()
  await expect(page).toHaveURL('/en/countries/id/')
})

test('a mark leads to its source', async ({ page }) => {
  await page.goto('/en/countries/pe/')
  await page.getByRole('region', { name: en.countries.glance }).locator('sup a').first().click()
  await expect(page.locator('#source-1')).toBeInViewport()
})
