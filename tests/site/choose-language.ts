import type { Page } from '@playwright/test'

/** Chooses another language of a page, where the bar shows it or folds it. */
export async function chooseLanguage(page: Page, label: string, name: string): Promise<void> {
  const bar = page.getByRole('banner')
  const fold = bar.locator('summary', { hasText: label })
  if ((await fold.count()) > 0) await fold.click()
  await bar.getByRole('link', { name, exact: true }).click()
}
