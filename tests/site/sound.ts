import { expect, type Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** What holds for every page in a real browser, whatever its kind. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    axe: { run(options?: RunOptions): Promise<AxeResults> }
  }
}

/** From the narrowest window that WCAG knows (1.4.10) to a wide screen. */
const widths = [320, 360, 768, 1280, 1920]

/** Opens a page, and waits for what its address asks its script for. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  if (address.includes('#q=')) await page.getByRole('heading', { name: /results? for|Nothing found/ }).waitFor()
  else if (address.includes('#')) await page.waitForLoadState('networkidle')
}

/**
 * Axe finds nothing, by day and by night; no console message but those expected, no request to another host, nothing
 * stored, no sideways scrolling.
 */
export async function expectSound(page: Page, address: string, messagesExpected = 0): Promise<void> {
  const messages: string[] = []
  const requested: string[] = []
  page.on('console', message => messages.push(message.text()))
  page.on('pageerror', error => messages.push(error.message))
  page.on('request', request => requested.push(request.url()))
  await open(page, address)
  const idle = page.waitForLoadState('networkidle')
  expect.soft(await violations(page), 'axe, light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  // By night pages have other colours, and nothing else of them is different: every-template.spec.ts sees to that.
  expect.soft(await violations(page, ['color-contrast', 'link-in-text-block']), 'axe, dark').toEqual([])
  await idle
  expect.soft(messages.slice(messagesExpected)).toEqual([])
  expect.soft(requested.filter(url => new URL(url).origin !== new URL(page.url()).origin)).toEqual([])
  expect.soft(await page.context().cookies()).toEqual([])
  expect.soft(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(overflow, `at ${width} px`).toBeLessThanOrEqual(width)
  }
}

/** What axe finds on a page as it is, by all of its rules or by some. */
export async function violations(page: Page, runOnly?: string[]): Promise<string[]> {
  // Not as a script tag, which the pages' policy refuses.
  await page.evaluate(axe)
  return page.evaluate(
    async options => {
      const found = await window.axe.run(options)
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' | ')}`)
    },
    // Of what it finds in order it need not tell.
    { resultTypes: ['violations' as const], ...(runOnly && { runOnly }) },
  )
}
