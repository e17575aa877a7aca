import { describe, expect, it } from 'vitest'
import { check } from './hub'

/** Lists without a problem; tests change one thing in them. */
const goods = `families:
  - { id: palm-oil, name: { en: Palm oil, es: Aceite de palma } }
goods:
  - { id: palm-fruit, name: { en: Palm fruit, es: Fruto de palma }, sector: agriculture, family: palm-oil }
  - { id: crude-palm-oil, name: { en: Crude palm oil, es: Aceite crudo }, sector: manufacturing, family: palm-oil }
`
const source = `sources:
  - { id: list, title: List, publisher: ILO, year: 2022, url: https://example.org/list }
`
const edition = (published: string) => `editions:
  - id: '2022'
    name: { en: List of 2022, es: Lista de 2022 }
    published: '${published}'
    source: list
    caution: { en: It proves nothing., es: No prueba nada. }
`
const listings = `${source}${edition('2022-09-28')}removed:
  - { good: palm-fruit, country: BR, child: true, until: '2018', gone: '2020' }
`
const rows = `good,country,child,forced,forcedChild,since,inputFrom,note.en,note.es
palm-fruit,ID,true,true,,2016,,Sources differ.,Las fuentes difieren.
palm-fruit,MY,true,true,,2016,,,
crude-palm-oil,ID,,,,2022,ID,,
`
const files = {
  'content/goods.yaml': goods,
  'content/goods-listings.yaml': listings,
  'content/goods-listings.csv': rows,
}
const csv = 'content/goods-listings.csv'

/** What is said of the lists, each with its line. */
async function saidOf(changed: Record<string, string | undefined>): Promise<string[]> {
  const problems = await check({ ...files, ...changed })
  return problems.map(({ line, message }) => `${line} ${message}`)
}

const replaced = (text: string, from: string, to: string) => {
  if (!text.includes(from)) throw new Error(`there is no "${from}"`)
  return text.replace(from, () => to)
}

describe('goods on a list', () => {
  it('may be what the schema names', async () => {
    expect(await saidOf({})).toEqual([])
  })

  it.each([
    [
      'an unknown country',
      'palm-fruit,MY',
      'palm-fruit,Malaysia',
      '3 unknown country code "Malaysia"; did you mean "MY"?',
    ],
    [
      'an unknown good',
      'palm-fruit,MY',
      'palm-friut,MY',
      '3 content/goods.yaml has no good "palm-friut"; did you mean "palm-fruit"?',
    ],
    ['a row twice', 'palm-fruit,MY', 'palm-fruit,ID', '3 palm-fruit, ID stands here a second time, after line 2'],
    ['a row listed for nothing', 'MY,true,true', 'MY,,', '3 palm-fruit, MY says for nothing of it is listed'],
    ['a word for true', 'MY,true,true', 'MY,yes,true', '3 "child" must be true or false, not the text "yes"'],
    ['a year to come', 'MY,true,true,,2016', 'MY,true,true,,2031', '3 "since" is "2031", which has not come yet'],
    [
      'a year after the edition',
      'MY,true,true,,2016',
      'MY,true,true,,2024',
      '3 "since" is "2024", after the edition of 2022',
    ],
    ['a formula', 'Sources differ.', '"=cmd|\' /C calc\'!A0"', '2 "note.en" begins like a formula'],
    [
      'a cell too many',
      'palm-fruit,MY,true',
      'palm-fruit,MY,true,true',
      '3 the row has 10 cells, and the first line 9',
    ],
    ['an unknown column', 'good,country,child', 'good,land,child', '1 there is no column "land"'],
    ['an open quote', 'palm-fruit,MY', '"palm-fruit,MY', 'cannot be read as CSV'],
  ])('is refused with %s, by file and line', async (_what, from, to, expected) => {
    const said = await saidOf({ [csv]: replaced(rows, from, to) })
    expect(said.join('\n')).toContain(expected)
  })

  it('is refused without its rows, and with more than a list can have', async () => {
    expect((await saidOf({ [csv]: undefined })).join()).toContain('"goods-listings.csv" is missing beside the file')
    const many = `good,country,forced,since\n${'palm-fruit,MY,true,2016\n'.repeat(20_001)}`
    expect((await saidOf({ [csv]: many })).join()).toContain('1 the file has 20001 rows; 20000 are the most')
  })

  it('needs a source for its edition', async () => {
    const without = replaced(listings, '    source: list\n', '')
    expect((await saidOf({ 'content/goods-listings.yaml': without })).join('\n')).toContain(
      'the key "source" is missing',
    )
    const unknown = replaced(listings, 'source: list', 'source: lst')
    expect((await saidOf({ 'content/goods-listings.yaml': unknown })).join('\n')).toContain('"source" names "lst"')
  })

  it('does not call two goods the same, in name or address', async () => {
    const names = replaced(goods, 'en: Crude palm oil', 'en: palm FRUIT')
    expect((await saidOf({ 'content/goods.yaml': names })).join()).toContain('is what "palm-fruit" is called, too')
    const ids = replaced(goods, '{ id: palm-oil,', '{ id: palm-fruit,')
    expect((await saidOf({ 'content/goods.yaml': ids })).join()).toContain('have the id "palm-fruit"')
  })
})

describe('lists of countries', () => {
  const assessments = { 'content/child-labour.yaml': source + edition('2023-09-26') }

  it('have numbers that can be, and each country once', async () => {
    const said = await saidOf({
      ...assessments,
      'content/child-labour.csv': 'country,minAge,working\nPE,14,18.7\nPE,140,18.7\nCO,15,187\n',
    })
    expect(said).toEqual(['3 "minAge" is 140', '3 PE stands here a second time, after line 2', '4 "working" is 187'])
  })

  it('name treaties and sources that there are', async () => {
    const said = await saidOf({
      'content/treaties.yaml': `${source}treaties:
  - id: c029
    short: { en: C29, es: C29 }
    name: { en: Convention, es: Convenio }
    year: '1930'
    coverage: { en: All., es: Todos. }
`,
      'content/treaties.csv':
        'country,treaty,state,day,asOf,source\nPE,c029,ratified,1960,,list\nPE,c105,joined,1960-13,,lst\n',
    })
    expect(said.join('\n')).toContain('3 "treaty" names "c105"')
    expect(said.join('\n')).toContain('3 unknown state "joined"')
    expect(said.join('\n')).toContain('3 "day" is "1960-13", which is no day, month or year')
    expect(said.join('\n')).toContain('3 "source" names "lst"')
  })

  it('name an edition of the trafficking report that the file has', async () => {
    const said = await saidOf({
      'content/trafficking-tiers.yaml': source + edition('2022'),
      'content/trafficking-tiers.csv': 'country,edition,tier\nPE,2022,2\nPE,2021,2\nCO,2022,4\n',
    })
    expect(said).toEqual([
      expect.stringContaining('3 "edition" names "2021"'),
      expect.stringContaining('4 unknown tier "4"'),
    ])
  })
})

describe('what is known of a country', () => {
  const peru = `offences:
  - act: forced-labour
    provision: { en: 'Penal Code, article 129-O', es: 'Código Penal, artículo 129-O' }
    asOf: '2026-04'
    sources: [code]
reviewBy: 2027-06-01
sources:
  - { id: code, title: Código Penal, publisher: ILO }
`

  it('is accepted with a source for each statement', async () => {
    expect(await saidOf({ 'content/countries/pe.yaml': peru })).toEqual([])
  })

  it.each([
    [
      'a name that is no code',
      { 'content/countries/peru.yaml': peru },
      '"peru" is no country’s code; did you mean "pe"?',
    ],
    ['no statement', { 'content/countries/pe.yaml': 'reviewBy: 2027-06-01\n' }, 'the file says nothing of the country'],
    [
      'an unknown source',
      { 'content/countries/pe.yaml': peru.replace('[code]', '[cde]') },
      'no source has the id "cde"',
    ],
    [
      'a time to come',
      { 'content/countries/pe.yaml': peru.replace('2026-04', '2027-04') },
      '"asOf" is "2027-04", which has not come yet',
    ],
  ])('is refused with %s', async (_what, changed, expected) => {
    expect((await saidOf(changed)).join('\n')).toContain(expected)
  })
})

it('articles name goods that there are', async () => {
  const { article, articleFile } = await import('./hub')
  const said = await saidOf({
    [articleFile]: article.replace('countries: [GB]', 'countries: [GB]\ngoods: [palm-oil, palm-tree]'),
  })
  expect(said.join('\n')).toContain('content/goods.yaml has no good "palm-tree"')
  expect(said).toHaveLength(1)
})
