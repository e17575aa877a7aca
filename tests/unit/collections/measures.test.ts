import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'papaparse'
import { describe, expect, it, vi } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { pictureOf } from '../../../lib/collections/countries-index'
import { knownCountries } from '../../../lib/collections/dossier'
import { measured, measures, type Measure } from '../../../lib/collections/measures'
import { svgOf } from '../../../lib/charts/picture'
import { texts } from '../../../lib/charts/sheet'
import { typefaces } from '../../../lib/cards/picture'
import { articlesIn } from '../../../lib/content/articles'
import { completeLocales } from '../../../lib/i18n/locales'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

/** The files themselves, read by another hand. */
const rowsOf = (file: string) =>
  parse<Record<string, string>>(readFileSync(`content/${file}.csv`, 'utf8'), { header: true, skipEmptyLines: true })
    .data

const classesOf = (measure: Measure, locale: (typeof completeLocales)[number] = 'en') =>
  Object.fromEntries(measured(locale, measure).classes.map(({ shade, countries }) => [shade, countries]))
const codes = (countries: { code: string }[] = []) => countries.map(({ code }) => code).toSorted()

describe.each(completeLocales)('in %s', locale => {
  it.each(measures)('%s puts every country into one class, by its name', measure => {
    const placed = measured(locale, measure).classes.flatMap(({ countries }) => countries)
    expect(codes(placed)).toEqual(knownCountries(locale).toSorted())
    for (const { name } of placed) expect(name).toMatch(/^\p{L}/u)
  })

  it('counts the goods of the list without what is listed for an input', () => {
    const direct = rowsOf('goods-listings').filter(({ inputFrom }) => !inputFrom)
    for (const { shade, countries } of measured(locale, 'goods').classes) {
      for (const { code, value = 0 } of countries) {
        expect(value).toBe(direct.filter(({ country }) => country === code).length)
        const [from, to] = { full: [10, Infinity], lines: [3, 9], dots: [1, 2], empty: [0, 0] }[shade]
        expect(value >= from! && value <= to!).toBe(true)
      }
    }
  })

  it('counts the articles of the language', () => {
    for (const { code, value = 0 } of measured(locale, 'articles').classes.flatMap(({ countries }) => countries)) {
      expect(value).toBe(articlesIn(locale).filter(({ countries }) => countries.includes(code)).length)
    }
  })
})

it('counts the lines of the files of help; a country with a file and no line has its emergency number', () => {
  const files = readdirSync('content/helplines').map(file => [
    file.slice(0, 2).toUpperCase(),
    parseYaml(readFileSync(`content/helplines/${file}`, 'utf8')) as { lines?: unknown[]; emergency?: unknown[] },
  ]) as [string, { lines?: unknown[]; emergency?: unknown[] }][]
  const byCode = new Map(files)
  const classes = classesOf('help')
  for (const { code, value } of [...classes.full!, ...classes.lines!]) {
    // A number known from a page of long ago alone is not among them.
    expect(value).toBeLessThanOrEqual(byCode.get(code)?.lines?.length ?? 0)
  }
  for (const { code } of classes.dots!) expect(byCode.get(code)?.emergency?.length).toBeGreaterThan(0)
  for (const { code } of classes.empty!) expect(byCode.has(code)).toBe(false)
})

describe.each(['c105', 'palermo'] as const)('%s', treaty => {
  const rows = rowsOf('treaties').filter(row => row.treaty === treaty)
  const inState = (state: string) =>
    rows
      .filter(row => row.state === state)
      .map(({ country }) => country!)
      .toSorted()

  it('has each state in the class that the file says, and with the year where that is known', () => {
    const { full, lines, dots, empty } = classesOf(treaty)
    expect(codes(full)).toEqual(inState('ratified'))
    expect(codes(lines)).toEqual(inState('denounced'))
    expect(codes(dots)).toEqual(inState('not'))
    for (const code of inState('signed')) expect(codes(empty)).toContain(code)
    for (const { code, value } of full!) {
      const day = rows.find(({ country }) => country === code)?.day
      expect(value).toBe(day ? Number(day.slice(0, 4)) : undefined)
    }
  })

  it('says "not joined" only as of a time that the rows bear', () => {
    const dates = new Set(rows.filter(({ state }) => state === 'not').map(({ asOf }) => asOf!.slice(0, 4)))
    expect(dates.size).toBe(1)
    expect(measured('en', treaty).classes.find(({ shade }) => shade === 'dots')?.label).toContain([...dates][0])
  })
})

it.each(completeLocales)('the pictures of the map in %s say of each class how many countries it has', async locale => {
  const pens = texts(await typefaces())
  for (const measure of measures) {
    const svg = svgOf(pictureOf(locale, measure), pens)
    const named = measured(locale, measure)
      .classes.filter(({ countries }) => countries.length > 0)
      .map(({ label, countries }) => `${label} (${countries.length})`)
    expect(named.filter(name => !svg.includes(name))).toEqual([])
  }
})
