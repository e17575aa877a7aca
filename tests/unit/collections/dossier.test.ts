import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { dossierOf, knownCountries } from '../../../lib/collections/dossier'
import { completeLocales } from '../../../lib/i18n/locales'
import { renderPage } from '../../components/render'

/** The rows of a list, as another reader of CSV has them. */
const rowsOf = (name: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(`content/${name}.csv`, 'utf8').trim(), { header: true }).data

const [listings, assessments, placings, memberships] = [
  rowsOf('goods-listings'),
  rowsOf('child-labour'),
  rowsOf('trafficking-tiers'),
  rowsOf('treaties'),
]
/** In one order, whatever the language. */
const inOrder = (ids: (string | undefined)[]) => ids.toSorted((a = '', b = '') => (a < b ? -1 : 1))
const of = (rows: Record<string, string>[], code: string) => rows.filter(({ country }) => country === code)

describe.each(completeLocales)('dossiers in %s', locale => {
  const codes = knownCountries(locale)

  it('are there for every country that a list names', () => {
    const named = new Set([listings, assessments, placings, memberships].flat().map(({ country }) => country))
    expect(codes).toEqual(expect.arrayContaining([...named]))
  })

  it.each(codes)('%s: every value is that of the data', code => {
    const dossier = dossierOf(locale, code)
    const goods = dossier.goods.flatMap(({ goods: rows }) => rows)
    expect(inOrder(goods.map(({ good }) => good))).toEqual(inOrder(of(listings, code).map(({ good }) => good)))
    for (const row of of(listings, code)) {
      const shown = goods.filter(({ good }) => good === row.good)
      for (const kind of ['child', 'forced', 'forcedChild'] as const)
        expect(shown.some(({ kinds }) => kinds.includes(kind))).toBe(
          of(listings, code).some(other => other.good === row.good && other[kind] === 'true'),
        )
      expect(shown.some(({ since }) => since.startsWith(row.since!))).toBe(true)
    }
    expect(inOrder(dossier.treaties.map(({ id }) => id))).toEqual(
      inOrder(of(memberships, code).map(({ treaty }) => treaty)),
    )
    for (const { treaty, state, day } of of(memberships, code)) {
      const shown = dossier.treaties.find(({ id }) => id === treaty)!
      expect(shown.says).toContain(state === 'ratified' ? day!.slice(0, 4) : '')
      expect(shown.sources).toHaveLength(1)
    }
    expect(dossier.tiers.map(({ tier, year }) => [year, tier])).toEqual(
      of(placings, code).map(({ edition, tier }) => [edition, tier]),
    )
    const [row] = of(assessments, code)
    const { assessment } = dossier
    expect(assessment?.level ?? '').toBe(row?.level ?? '')
    for (const [key, value] of Object.entries(assessment?.ages ?? {})) expect(String(value ?? '')).toBe(row![key])
    expect(String(assessment?.inspectors ?? '')).toBe(row?.inspectors ?? '')
    expect(assessment?.working?.share ?? '').toBe(row?.working ? Number(row.working) : '')
  })

  it('number their sources without a gap', () => {
    for (const code of codes) {
      const { sources, treaties, offences, tiers } = dossierOf(locale, code)
      const cited = [treaties, offences, tiers].flat().flatMap(({ sources: numbers }) => numbers)
      for (const number of cited) expect(sources[number - 1]).toBeDefined()
    }
  })
})

describe('the dossier of Peru', () => {
  const { text, html } = renderPage('/en/countries/pe/')

  it('shows whom to call, the penal code, treaties with years, goods and articles', () => {
    for (const words of [
      '1818',
      '129-O',
      '129-A',
      'ILO C29: joined 1960',
      'ILO C189: joined 2018',
      'Brazil nuts',
      'Gold',
    ])
      expect(text).toContain(words)
    expect(html).toContain('/en/articles/peru-forced-labour-law/')
  })

  it('says what is not known, and never “no” for it', () => {
    expect(dossierOf('en', 'MC').unknown.join(' ')).toContain('No good from here is on the list')
    expect(dossierOf('en', 'MC').unknown.join(' ')).toContain('That does not mean that none is made with forced labour')
  })
})

describe('a good', () => {
  it('palm oil is listed for Malaysia and Indonesia, with the kind of labour', () => {
    const { text, html } = renderPage('/en/goods/palm-oil/')
    expect(text).toMatch(/Palm fruit Indonesia child labour, forced labour/)
    expect(text).toMatch(/Malaysia child labour, forced labour 2016 or earlier/)
    expect(html).toContain('/en/countries/my/')
  })

  it('says where it was listed before', () => {
    expect(renderPage('/en/goods/cotton/').text).toContain('Uzbekistan: on the list of 2020, not on that of 2022.')
  })
})
