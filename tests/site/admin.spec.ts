import { expect, test } from '@playwright/test'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveAdmin } from '../../lib/admin/serve'
import { out } from './pages'

/** The visual editor as `npm run dev` has it, on a copy of the content: no account, no other host, no git. */

const project = new URL('../../', import.meta.url).pathname
const file = 'content/articles/en/peru-labour-trafficking-indicators.mdx'
const summary =
  'A summary that was written in the visual editor: with a colon, “quotes” and an apostrophe that isn’t in need of any other change.'
let folder = ''
let server: Server
let address = ''

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-admin-'))
  cpSync(join(project, 'content'), join(folder, 'content'), { recursive: true })
  mkdirSync(join(folder, 'public'))
  server = await serveAdmin(folder, 0)
  await new Promise(ready => (server.listening ? ready(undefined) : server.once('listening', ready)))
  address = `http://localhost:${(server.address() as AddressInfo).port}/admin/`
})

test.afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a summary and a tag are changed, and the file differs in just these two lines', async ({ page }) => {
  test.setTimeout(120_000)
  const elsewhere: string[] = []
  const faults: string[] = []
  page.on('request', sent => {
    const url = sent.url()
    if (!/^(blob:|data:)/.test(url) && !url.startsWith(address)) elsewhere.push(url)
  })
  page.on('console', message => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(address)
  await page.getByRole('button', { name: 'Login' }).click({ timeout: 60_000 })
  await expect(page.getByRole('link', { name: 'Articles: Español' })).toBeVisible({ timeout: 60_000 })
  await page.goto(`${address}#/collections/articles-en/entries/peru-labour-trafficking-indicators`)
  const before = readFileSync(join(folder, file), 'utf8')
  await page.getByLabel(/^Summary/).fill(summary, { timeout: 60_000 })
  await page.getByLabel(/^Topics/).fill('Hotels')
  await page.getByRole('option', { name: /^Hotels/ }).click()
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByText('Publish now').click()
  // What the check says of it is shown below.
  await expect(page.locator('output')).toContainText('checked, no problem', { timeout: 60_000 })

  const after = readFileSync(join(folder, file), 'utf8').split('\n')
  const changed = before.split('\n').flatMap((line, index) => (line === after[index] ? [] : [[line, after[index]]]))
  expect(after).toHaveLength(before.split('\n').length)
  expect(changed.map(([line]) => line?.split(':')[0])).toEqual(['summary', 'topics'])
  expect(changed[0]?.[1]).toContain('written in the visual editor')
  expect(changed[1]?.[1]).toBe(changed[1]?.[0]?.replace(']', ', hospitality]'))
  expect(elsewhere).toEqual([])
  expect(faults).toEqual([])
})

test('it answers this machine’s own page, and no other', async () => {
  const { port } = new URL(address)
  const statusOf = (headers: Record<string, string>) =>
    new Promise<number | undefined>((done, failed) => {
      const sent = request({ host: 'localhost', port, path: '/admin/api', headers }, answer => done(answer.statusCode))
      sent.on('error', failed)
      sent.end()
    })
  expect(await statusOf({})).toBe(200)
  expect(await statusOf({ Origin: 'https://example.org' })).toBe(403)
  expect(await statusOf({ Host: 'example.org' })).toBe(403)
})

test('the published site has no editor unless one is set up', () => {
  expect(existsSync(join(out, 'admin'))).toBe(false)
  expect(readFileSync(join(out, '_headers'), 'utf8')).not.toContain('/admin')
})
