import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { publish } from '../../../lib/publish/publish'

/** Publishes a site of one page with one redirect. */
async function withRedirect(from: string, to: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-redirects-'))
  try {
    mkdirSync(join(folder, 'export/en'), { recursive: true })
    writeFileSync(join(folder, 'export/en/index.html'), '<!doctype html>')
    const site = { url: 'https://hub.example', base: '', islands: {}, changed: new Map<string, string>(), extra: {} }
    await publish({ ...site, from: join(folder, 'export'), to: join(folder, 'out'), redirects: [{ from, to }] })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

it('no redirect hides a page, with the slash or without', async () => {
  await expect(withRedirect('/en/', '/en/')).rejects.toThrow('/en/: would be redirected to /en/, but there is a page')
  await expect(withRedirect('/en', '/en/')).rejects.toThrow('but there is a page')
})

it('no redirect leads to nothing', async () => {
  await expect(withRedirect('/old/', '/new/')).rejects.toThrow(
    '/old/: would be redirected to /new/, but there is no page',
  )
})
