import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import type { CountryHelp } from '../../../lib/content/helplines'
import type { Locale } from '../../../lib/i18n/locales'

let folder: string | undefined

/** The help that a library with these files gives; undefined is one without the folder. */
async function helpOf(locale: Locale, files?: Record<string, string>): Promise<CountryHelp[]> {
  folder = mkdtempSync(join(tmpdir(), 'waymark-help-'))
  if (files) mkdirSync(join(folder, 'helplines'))
  for (const [name, text] of Object.entries(files ?? {})) writeFileSync(join(folder, 'helplines', name), text)
  vi.stubEnv('CONTENT_DIR', folder)
  vi.resetModules()
  const { helpIn } = await import('../../../lib/content/helplines')
  return helpIn(locale)
}

afterEach(() => {
  vi.unstubAllEnvs()
  if (folder) rmSync(folder, { recursive: true })
})

const line = (name: string, rest = '') =>
  `  - name: { en: ${name}, es: ${name} en español }
    number: '112'
    tel: '112'
    page: { publisher: Ministry, year: 2020 }
    seen: 2026-11-23
    confidence: press
${rest}`

const files = {
  'de.yaml': `aliases: [Bavaria]\nlines:\n${line('Police', '    emergency: true\n')}${line('Helpline', '    free: false\n')}`,
  'za.yaml': 'note: { en: None is known., es: No se conoce. }\n',
}

it('speaks one language, emergency numbers apart', async () => {
  const [germany] = await helpOf('es', files)
  expect(germany).toMatchObject({
    code: 'DE',
    country: 'Alemania',
    names: ['Germany', 'Alemania', 'Bavaria'],
    emergency: [{ name: 'Police en español' }],
    lines: [{ name: 'Helpline en español', number: '112', free: false, seen: '2026-11-23', page: { year: 2020 } }],
    more: [],
  })
  expect(germany?.lines[0]).not.toHaveProperty('hours')
})

it('is in the order of the countries’ names in that language', async () => {
  expect((await helpOf('en', files)).map(help => help.country)).toEqual(['Germany', 'South Africa'])
  expect((await helpOf('es', files)).map(help => help.country)).toEqual(['Alemania', 'Sudáfrica'])
})

it('may be a note alone', async () => {
  const [, southAfrica] = await helpOf('en', files)
  expect(southAfrica).toMatchObject({ note: 'None is known.', emergency: [], lines: [] })
})

it('is none where a library says so by an empty folder, and the hub’s own where it has no such folder', async () => {
  expect(await helpOf('en', {})).toEqual([])
  expect((await helpOf('en')).map(help => help.country)).toContain('Peru')
})
