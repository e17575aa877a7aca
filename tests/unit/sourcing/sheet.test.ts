import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { sourcingFacts, supplierQuestions } from '../../../lib/collections/sourcing'
import { helpWords } from '../../../lib/helplines/help-countries'
import { inputsOf, companyFromFragment, nothingTold } from '../../../lib/laws/company'
import { choiceFromFragment, choiceParts, sheetToFragment, withParts } from '../../../lib/sourcing/choice'
import { sheetCsv, sheetJson } from '../../../lib/sourcing/export'
import { sheetOf } from '../../../lib/sourcing/sheet'
import { sheetWords } from '../../../components/sourcing-view/sheet-words'

/** The files, read by other means than the hub's own. */
const rows = parse<Record<string, string>>(readFileSync('content/goods-listings.csv', 'utf8'), { columns: true })
const { goods } = parseYaml(readFileSync('content/goods.yaml', 'utf8')) as { goods: { id: string; family?: string }[] }
const { orders } = parseYaml(readFileSync('content/import-orders.yaml', 'utf8')) as {
  orders: { date: string; country?: string; goods?: string[]; state: string; entity?: string; url?: string }[]
}

const facts = sourcingFacts('en')
const families = ['seafood', 'palm-oil', 'solar']
const countries = ['TH', 'MY', 'CN']
const choice = choiceFromFragment('#goods=seafood.palm-oil.solar&countries=TH.MY.CN', facts)
const sheet = sheetOf(facts, choice, nothingTold)
const membersOf = (family: string) => goods.filter(one => one.family === family).map(({ id }) => id)

/** What the sheet says of a good of a country. */
const find = (good: string, country: string) =>
  sheet.pairs.find(pair => pair.good.id === good && pair.country.code === country)?.rows ?? []

describe('a sheet of seafood, palm oil and solar panels from Thailand, Malaysia and China', () => {
  it('has a part for each pair, with all that the file names, and nothing else', () => {
    expect(sheet.pairs.map(({ good, country }) => `${good.id} ${country.code}`)).toEqual(
      families.flatMap(family => countries.map(code => `${family} ${code}`)),
    )
    for (const { good, country, rows: named, elsewhere } of sheet.pairs) {
      const of = rows.filter(row => membersOf(good.id).includes(row.good ?? ''))
      const here = of.filter(row => row.country === country.code)
      expect(
        named.map(({ good: id, kinds, since, inputFrom }) => ({ id, kinds, since, inputFrom })),
        `${good.id} ${country.code}`,
      ).toEqual(
        here.map(row => ({
          id: row.good,
          kinds: (['child', 'forced', 'forcedChild'] as const).filter(kind => row[kind] === 'true'),
          since: row.since,
          inputFrom: row.inputFrom || undefined,
        })),
      )
      expect(elsewhere).toHaveLength(here.length > 0 ? 0 : new Set(of.map(row => row.country)).size)
    }
  })

  it('tells forced and child labour apart, and what is named itself from what has a listed input', () => {
    expect(find('palm-oil', 'MY').map(({ name, kinds }) => [name, kinds])).toEqual([
      ['Palm fruit', ['child', 'forced']],
    ])
    expect(find('palm-oil', 'TH')).toEqual([])
    expect(find('solar', 'CN').filter(({ kinds }) => kinds.length === 0)).toHaveLength(4)
    expect(find('solar', 'CN').find(({ good }) => good === 'polysilicon')).toMatchObject({
      kinds: ['forced'],
      since: '2021',
    })
  })

  it('has every order on these goods from there with its state, and those of no certain place apart', () => {
    const of = orders.filter(order =>
      (order.goods ?? []).some(good => families.some(family => good === family || membersOf(family).includes(good))),
    )
    const keyOf = ({ date, state, entity, url }: (typeof orders)[number]) => [date, state, entity, url].join(' ')
    expect(of.length).toBeGreaterThan(3)
    expect(new Set(sheet.orders.map(keyOf))).toEqual(
      new Set(of.filter(({ country }) => country && countries.includes(country)).map(keyOf)),
    )
    expect(new Set(sheet.unplaced.map(keyOf))).toEqual(new Set(of.filter(({ country }) => !country).map(keyOf)))
  })

  it('names laws that keep goods out, and that on Xinjiang only where China was chosen', () => {
    const slugs = sheet.bans.map(({ slug }) => slug)
    expect(slugs).toEqual(expect.arrayContaining(['us-tariff-act-307', 'us-uyghur-forced-labor-prevention-act']))
    const malaysian = sheetOf(facts, { goods: ['palm-oil'], countries: ['MY'] }, nothingTold)
    expect(malaysian.bans.map(({ slug }) => slug)).not.toContain('us-uyghur-forced-labor-prevention-act')
  })

  it('says whom to call at each place', () => {
    expect(sheet.help.map(({ code }) => code)).toEqual(countries)
    const [thai] = sheet.help
    expect(thai?.numbers?.emergency.map(({ number }) => number)).toContain('191')
  })

  it('can be taken away as a table and as data that say the same, with what a list does not say', () => {
    const words = sheetWords('en')
    const given = {
      sheet,
      facts,
      words,
      helpWords: helpWords('en'),
      locale: 'en' as const,
      day: '2026-11-30',
      host: 'https://example.org',
    }
    const { data } = Papa.parse<string[]>(sheetCsv(given).slice(1))
    const listed = data.filter(([part]) => part === words.lists)
    expect(listed).toHaveLength(sheet.pairs.reduce((sum, pair) => sum + Math.max(1, pair.rows.length), 0))
    expect(listed).toContainEqual([
      words.lists,
      'Palm fruit',
      'Malaysia',
      'child labour, forced labour',
      '2016 or earlier',
      expect.stringContaining('2022'),
      expect.stringMatching(/^https:/),
    ])
    expect(data.filter(([part]) => part === words.not)).toHaveLength(words.notSays.length)
    expect(new Set(data.slice(0, -1).map(row => row.length))).toEqual(new Set([7]))
    expect(data).toContainEqual([
      words.help,
      '',
      'Thailand',
      expect.stringMatching(/^Police.*: 191$/i),
      '',
      '',
      'https://example.org/en/help/th/',
    ])
    const json = JSON.parse(sheetJson(given)) as {
      pairs: { good: string; country: string; listed: { good: string; forced: boolean; since: object }[] }[]
      orders: unknown[]
      questions: unknown[]
      caution: string[]
    }
    expect(json.pairs).toHaveLength(9)
    expect(json.pairs.find(({ good, country }) => good === 'palm-oil' && country === 'MY')?.listed).toEqual([
      expect.objectContaining({ good: 'palm-fruit', forced: true, since: { year: '2016', orEarlier: true } }),
    ])
    expect(json.orders).toHaveLength(sheet.orders.length)
    expect(json.caution).toEqual(words.notSays)
  })
})

describe('what was chosen', () => {
  it('stands in the fragment with the answers about a company, which go to the laws tool and come back', () => {
    const inputs = inputsOf(facts.laws.map(({ rule }) => rule))
    const company = companyFromFragment('#seat=DE&imports=US&staff-DE=1500', inputs)
    const fragment = sheetToFragment({ goods: ['shrimp'], countries: ['TH'] }, company)
    expect(fragment).toContain('goods=shrimp&countries=TH')
    expect(companyFromFragment(fragment, inputs)).toEqual(company)
    expect(withParts('#seat=FR', choiceParts(fragment))).toBe('#goods=shrimp&countries=TH&seat=FR')
    const assessed = sheetOf(facts, { goods: ['shrimp'], countries: ['TH'] }, company).assessed
    expect(assessed.find(({ law }) => law.slug === 'german-supply-chain-act')?.truth).toBe('yes')
  })

  it('is nothing that the hub does not know', () => {
    expect(choiceFromFragment('#goods=nothing.shrimp.shrimp&countries=XX.th.TH', facts)).toEqual({
      goods: ['shrimp'],
      countries: ['TH'],
    })
  })
})

it.each(['en', 'es'] as const)('each question to a supplier rests on an article that there is (%s)', locale => {
  const questions = supplierQuestions(locale)
  expect(questions).toHaveLength(12)
  for (const { says, articles } of questions) {
    expect(says).toMatch(/\?|\./)
    expect(articles.length).toBeGreaterThan(0)
  }
})
