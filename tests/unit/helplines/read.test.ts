import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import type { CountryHelp } from '../../../lib/helplines/read'
import type { Locale } from '../../../lib/i18n/locales'

let folder: string | undefined

/** The help that a library with these files gives; undefined is one without the folder. */
async function helpOf(locale: Locale, files?: Record<string, string>): Promise<CountryHelp[]> {
  folder = mkdtempSync(join(tmpdir(), 'waymark-help-'))
  if (files) mkdirSync(join(folder, 'helplines'))
  for (const [name, text] of Object.entries(files ?? {})) writeFileSync(join(folder, 'helplines', name), text)
  vi.stubEnv('CONTENT_DIR', folder)
  vi.resetModules()
  const { helpIn } = await import('../../../lib/helplines/read')
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
    page: { publisher: Ministry, published: '2025' }
    recorded: 2026-11-23
    confidence: press
${rest}`

const files = {
  'de.yaml': `aliases: [Bavaria]\nlines:\n${line('Helpline', '    free: false\n')}emergency:
  - services: [police, fire]
    number: '110'
    pages: [{ publisher: Police, url: https://example.org/, published: '2025-11-10' }]
    note: { en: Any phone., es: Cualquier teléfono. }
`,
  'za.yaml': 'note: { en: None is known., es: No se conoce. }\n',
}

it('speaks one language, emergency numbers apart', async () => {
  const [germany] = await helpOf('es', files)
  expect(germany).toMatchObject({
    code: 'DE',
    country: 'Alemania',
    aliases: ['Bavaria'],
    emergency: [
      {
        services: ['police', 'fire'],
        number: '110',
        pages: [{ publisher: 'Police', url: 'https://example.org/', published: '2025-11-10' }],
        note: 'Cualquier teléfono.',
      },
    ],
    lines: [{ name: 'Helpline en español', free: false, recorded: '2026-11-23', page: { published: '2025' } }],
    more: [],
  })
  expect(germany?.lines[0]).not.toHaveProperty('hours')
})

/** Germany with one number of a page of some day. */
const withPageOf = (published: string, rest = '') => ({
  'de.yaml': `lines:\n${line('Helpline', rest).replace("'2025'", `'${published}'`)}`,
})

/** How many numbers of such a page are shown in a build of some day. */
const shownOn = async (day: string, published: string, rest?: string) => {
  vi.stubEnv('BUILD_DATE', day)
  const [germany] = await helpOf('en', withPageOf(published, rest))
  return germany?.lines.length
}

it('shows no number that is known only from a page of more than five years ago, as the days go by', async () => {
  expect(await shownOn('2026-11-29', '2021-11-29')).toBe(1)
  expect(await shownOn('2026-11-30', '2021-11-29')).toBe(0)
  expect(await shownOn('2026-11-30', '2021-11')).toBe(1)
  expect(await shownOn('2026-12-01', '2021-11')).toBe(0)
  expect(await shownOn('2026-12-31', '2021')).toBe(1)
  expect(await shownOn('2027-01-01', '2021')).toBe(0)
  expect(await shownOn('2027-01-01', '2021', '    verified: 2026-01-01\n')).toBe(1)
  expect(await shownOn('2031-01-02', '2021', '    verified: 2026-01-01\n')).toBe(0)
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
