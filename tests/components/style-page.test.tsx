import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { stylePage, stylePartsIn } from '@/components/style-page/style-page'
import { collections } from '@/lib/collections/collections'
import type { Collection } from '@/lib/collections/collection'
import { completeLocales } from '@/lib/i18n/locales'
import { sitePagesIn } from '@/lib/collections/site-pages'

vi.mock('../../lib/content/documents', () => import('../fixtures/library'))

const components = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.tsx'))
  .map(file => join('components', file))

/** What of `components/` a file is made of, itself among it. */
function madeOf(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known
  known.add(file)
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '((?:@\/components|\.\.?)\/[^']+)'/g)) {
    const from = path.startsWith('@/') ? path.slice(2) : normalize(join(dirname(file), path))
    if (components.includes(`${from}.tsx`)) madeOf(`${from}.tsx`, known)
  }
  return known
}

describe('the page of styles', () => {
  it.each(completeLocales)('has every part with its components, each under its name, in %s', locale => {
    const html = stylePage(locale)
    for (const { id, sections } of stylePartsIn(locale)) {
      expect(html).toContain(`id="${id}"`)
      for (const { file, samples } of sections) {
        expect(html).toContain(file)
        expect(samples).not.toEqual([])
      }
    }
  })

  it('names files that are there, the later ones from the folder of the first', () => {
    const named = stylePartsIn('en').flatMap(({ sections }) => sections.map(({ file }) => file.split(', ')))
    const missing = named.flatMap(([first = '', ...others]) => {
      const roots = ['.', 'components', join('components', dirname(first))]
      return [first, ...others].filter(file => !roots.some(root => existsSync(join(root, file))))
    })
    expect(missing).toEqual([])
  })

  it('shows every component that pages share: whole pages are seen as such', () => {
    const shown = madeOf('components/style-page/style-page.tsx')
    const shared = components.filter(
      file => !/^components\/([\w-]+-view|laws-tool|content-page|page|island)\//.test(file),
    )
    expect(shared.length).toBeGreaterThan(40)
    expect(shared.filter(file => !shown.has(file))).toEqual([])
  })

  it('is no page of the hub: no menu, no site map, no search has it', () => {
    const addresses = completeLocales.flatMap(locale => [
      ...sitePagesIn(locale),
      ...Object.values<Collection>(collections).flatMap(({ searched }) => searched?.(locale) ?? []),
    ])
    expect(addresses.length).toBeGreaterThan(100)
    expect(addresses.filter(({ address }) => address.includes('/style/'))).toEqual([])
  })
})
