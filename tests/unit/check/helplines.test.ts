import libphonenumber from 'google-libphonenumber'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { check, inShort } from './hub'

/** A country's help without a problem; tests change one thing in it. */
const peru = `note:
  en: One line only.
  es: Una sola línea.
emergency:
  - services: [police, ambulance]
    number: '105'
    pages:
      - publisher: Police
        url: https://example.org/105
        published: '2025-11-10'
      - publisher: Travel advice
        url: https://example.org/peru
lines:
  - name:
      en: Line 1818
      es: Línea 1818
    number: '1818'
    tel: '1818'
    free: true
    hours:
      en: 24 hours a day
      es: 24 horas
    also:
      - label:
          en: From abroad
          es: Desde otro país
        shown: '01 555 0100'
        link: 'tel:+5115550100'
    page:
      publisher: Ministry
      url: https://example.org/1818
      published: '2025-03'
    recorded: 2026-11-23
    confidence: official
  - name:
      en: Office
      es: Oficina
    number: '01 555 0123'
    tel: '+5115550123'
    page:
      publisher: A newspaper
    recorded: 2026-05-23
    confidence: press
more:
  - label:
      en: List
      es: Lista
    url: https://example.org/list
`
const file = 'content/helplines/pe.yaml'

function changed(from: string, to: string): string {
  if (!peru.includes(from)) throw new Error(`the file has no "${from}"`)
  return peru.replace(from, () => to)
}

const wrong: [what: string, from: string, to: string, expected: string][] = [
  ['an unknown key', 'free: true', 'fre: true', '19 unknown key "fre"; did you mean "free"?'],
  ['a number that is no text', "number: '1818'", 'number: 1818', '17 "number" must be text, not the number 1818'],
  ['no number', "    number: '1818'\n", '', '14 the key "number" is missing'],
  ['no day on which it was noted', '    recorded: 2026-05-23\n', '', '35 the key "recorded" is missing'],
  ['free as a word', 'free: true', 'free: gratis', '19 "free" must be true or false, not the text "gratis"'],
  ['a text in one language only', '      es: 24 horas\n', '', '21 the key "es" is missing'],
  ['a text in a language of no hub', 'es: 24 horas', 'es: 24 horas\n      xx: 24', '23 unknown key "xx"'],
  ['a confidence of its own', 'confidence: press', 'confidence: good', '43 unknown confidence "good"'],
  [
    'spaces in what is dialled',
    "'+5115550123'",
    "'+51 1 5550123'",
    '39 "+51 1 5550123" is nothing that a phone can dial',
  ],
  ['sixteen digits', "'+5115550123'", "'+5115550123456789'", '39 "+5115550123456789" is nothing that a phone can dial'],
  [
    'another number than readers see',
    "tel: '1818'",
    "tel: '1881'",
    '18 the phone would dial "1881", but readers see "1818"',
  ],
  [
    'a number without digits',
    "number: '1818'",
    "number: 'none'",
    '18 the phone would dial "1818", but readers see "none"',
  ],
  [
    'the same number twice',
    "number: '01 555 0123'\n    tel: '+5115550123'",
    "number: '1818'\n    tel: '1818'",
    '39 "1818" stands here a second time',
  ],
  [
    'a link that runs code',
    'tel:+5115550100',
    'javascript:alert(1)',
    '28 "javascript:alert(1)" is no way to call or write to somebody',
  ],
  ['a link to nobody', 'tel:+5115550100', 'mailto:nobody', '28 "mailto:nobody" is no way to call or write to somebody'],
  ['a page at no address', 'https://example.org/1818', 'example.org', '31 "example.org" is no address on the web'],
  ['a page of a month to come', "'2025-03'", "'2026-12'", '32 "published" lies in the future: 2026-12'],
  ['a page of a day to come', "'2025-03'", "'2026-11-24'", '32 "published" lies in the future: 2026-11-24'],
  ['a page of no month', "'2025-03'", "'2025-13'", '32 "published" is no day, month or year: "2025-13"'],
  ['a page of no day', "'2025-03'", "'2025-02-29'", '32 "published" is no day, month or year: "2025-02-29"'],
  ['a date in words', "'2025-03'", "'March 2025'", '32 "published" is no day, month or year: "March 2025"'],
  ['a date that is a number', "'2025-03'", '2025', '32 "published" must be text, not the number 2025'],
  ['a page from before there were pages', "'2025-03'", "'1890'", '32 "published" is "1890", when there were no pages'],
  [
    'a page of more than five years ago',
    "'2025-03'",
    "'2021-11-22'",
    '32 the number is known from a page of 2021-11-22, more than five years ago',
  ],
  [
    'a page of a month of more than five years ago',
    "'2025-03'",
    "'2021-10'",
    '32 the number is known from a page of 2021-10, more than five years ago',
  ],
  [
    'a page of a year of more than five years ago',
    "'2025-03'",
    "'2020'",
    '32 the number is known from a page of 2020, more than five years ago',
  ],
  ['the keys of old', 'recorded: 2026-11-23', 'seen: 2026-11-23', '33 unknown key "seen"'],
  ['a year in place of a date', "published: '2025-03'", 'year: 2025', '32 unknown key "year"'],
  ['an emergency number among the lines', 'free: true', 'emergency: true', '19 unknown key "emergency"'],
  [
    'another contact than readers see',
    '+5115550100',
    '+5115550101',
    '28 "tel:+5115550101" would be used, but readers see',
  ],
  ['another address than readers see', 'tel:+5115550100', 'mailto:a@example.org', '28 "mailto:a@example.org" would be'],
  ['a service of its own', 'ambulance]', 'doctor]', '5 unknown services "doctor"'],
  ['a service twice', 'ambulance]', 'police]', '5 "police" stands twice in "services"'],
  ['an emergency number for nobody', '[police, ambulance]', '[]', '5 the number is for nobody'],
  ['a service that is no list', '[police, ambulance]', 'police', '5 "services" must be a list, not the text "police"'],
  ['no services', '  - services: [police, ambulance]\n    number', '  - number', '5 the key "services" is missing'],
  ['more than digits for danger', "'105'", "'1-05'", '6 "1-05" is no emergency number'],
  ['an emergency number without quotes', "'105'", '105', '6 "number" must be text, not the number 105'],
  ['one that the numbering plan does not know', "'105'", "'112'", '6 "112" has one source only'],
  ['one that goes on after it', "'105'", "'1055'", '6 "1055" has one source only'],
  [
    'an emergency number that is a line as well',
    "'1818'\n    free",
    "'105'\n    free",
    '18 "105" stands here a second time',
  ],
  [
    'the same page twice',
    'https://example.org/peru',
    'https://example.org/105',
    '12 the page "https://example.org/105"',
  ],
  ['a page for danger at no address', 'https://example.org/peru', 'example.org', '12 "example.org" is no address'],
  [
    'a page for danger without an address',
    '        url: https://example.org/peru\n',
    '',
    '11 the key "url" is missing',
  ],
  [
    'a page for danger of nobody',
    '      - publisher: Police\n        url',
    '      - url',
    '8 the key "publisher" is missing',
  ],
  ['a page for danger of a day to come', '2025-11-10', '2026-11-24', '10 "published" lies in the future: 2026-11-24'],
  ['another page at no address', 'https://example.org/list', 'list', '48 "list" is no address on the web'],
  [
    'an official number without an address',
    '      url: https://example.org/1818\n',
    '',
    '30 the number is called official, but the page names no address',
  ],
  ['a day that is none', '2026-11-23', '2026-11-31', '33 "recorded" is no day of the calendar: "2026-11-31"'],
  ['a day to come', '2026-11-23', '2026-11-24', '33 "recorded" lies in the future: 2026-11-24'],
  [
    'a verification to come',
    'recorded: 2026-11-23',
    'recorded: 2026-11-23\n    verified: 2026-11-24',
    '34 "verified" lies in the future: 2026-11-24',
  ],
  [
    'a note of a year ago',
    '2026-05-23',
    '2025-11-23',
    '42 the number was last noted or verified on 2025-11-23, twelve months ago or more',
  ],
]

/** A file that has one number for danger. */
const numbers = (number: string) => `emergency:
  - services: [police]
    number: '${number}'
    pages: [{ publisher: Commission, url: https://example.org/ }]
`

describe('the help of a country', () => {
  it('may have what the schema names', async () => {
    expect(await check({ [file]: peru })).toEqual([])
    expect(await check({ 'content/helplines/eu.yaml': peru.replace("'105'", "'112'") })).toEqual([])
  })

  it.each(wrong)('may not have %s', async (_what, from, to, expected) => {
    const problems = await check({ [file]: changed(from, to) })
    expect(inShort(problems).filter(problem => problem.startsWith(`pe.yaml:${expected}`))).toHaveLength(1)
    expect(problems.every(({ severity }) => severity === 'error')).toBe(true)
  })

  it('may be a note alone, but not nothing', async () => {
    expect(await check({ [file]: 'note: { en: None is known., es: No se conoce. }\n' })).toEqual([])
    expect(inShort(await check({ [file]: 'lines: []\n' }))).toEqual([
      'pe.yaml:1 the file names no number and says nothing',
    ])
    expect(inShort(await check({ [file]: '- lines\n' }))).toEqual(['pe.yaml:1 the file holds no keys'])
    expect(inShort(await check({ [file]: ' \n' }))).toEqual(['pe.yaml:1 the file is empty'])
  })

  it('warns from six months after a number was noted on, and says when the build will stop', async () => {
    const [problem, ...others] = await check({ [file]: changed('2026-05-23', '2026-05-22') })
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      severity: 'warning',
      line: 42,
      message: 'the number was last noted or verified on 2026-05-22, more than six months ago',
      mend: 'Look at its page again and set "recorded", or call it and set "verified"; from 2027-05-22 on, the build stops here.',
    })
    const [old] = await check({ [file]: changed('2026-05-23', '2025-11-24') })
    expect(old?.severity).toBe('warning')
  })

  it('may rest on a page of five years ago, and on an older one if somebody has called since', async () => {
    for (const published of ['2021-11-23', '2021-11', '2021']) {
      expect(await check({ [file]: changed("'2025-03'", `'${published}'`) })).toEqual([])
    }
    const old = changed("'2025-03'", "'2010'")
    expect(await check({ [file]: old.replace('recorded: 2026-11-23', '$&\n    verified: 2026-11-01') })).toEqual([])
    const longAgo = await check({ [file]: old.replace('recorded: 2026-11-23', '$&\n    verified: 2011-01-01') })
    expect(inShort(longAgo)).toEqual(['pe.yaml:32 the number is known from a page of 2010, more than five years ago'])
    expect(longAgo[0]?.mend).toBe('Look for a newer page or take the line out.')
  })

  it('is as fresh as the day on which somebody called', async () => {
    expect(await check({ [file]: changed('2026-05-23', '2024-05-23\n    verified: 2026-10-01') })).toEqual([])
    expect(inShort(await check({ [file]: changed('2026-05-23', '2026-05-23\n    verified: 2024-01-01') }))).toEqual([])
  })

  it('names a number for danger by two sources only, in the European Union for all its members', async () => {
    expect(await check({ 'content/helplines/eu.yaml': numbers('112') })).toEqual([])
    expect(inShort(await check({ 'content/helplines/eu.yaml': numbers('110') }))).toEqual([
      'eu.yaml:3 "110" has one source only: the numbering plan knows it as no emergency number of EU',
    ])
    expect(await check({ 'content/helplines/de.yaml': numbers('110') })).toEqual([])
    expect(inShort(await check({ 'content/helplines/us.yaml': numbers('112') }))).toHaveLength(0)
    expect(inShort(await check({ 'content/helplines/gb.yaml': numbers('911') }))).toHaveLength(1)
    expect(
      inShort(await check({ 'content/helplines/de.yaml': `${numbers('110').split('pages')[0]}pages: []\n` })),
    ).toEqual(['de.yaml:4 no page says so'])
  })

  it('warns of a number for danger that only old pages name', async () => {
    const old = changed("'2025-11-10'", "'2019'")
    const [problem, ...others] = await check({ [file]: old })
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      severity: 'warning',
      line: 8,
      message: 'every page with a date is more than five years old',
    })
    const both = old.replace('https://example.org/peru', "$&\n        published: '2024'")
    expect(await check({ [file]: both })).toEqual([])
  })

  it('stands in a file that is named after the country', async () => {
    const problems = await check({
      'content/helplines/uk.yaml': peru,
      'content/helplines/PE.yaml': peru,
      'content/helplines/pe.yml': peru,
      'content/helplines/south/za.yaml': peru,
    })
    expect(inShort(problems)).toEqual([
      'PE.yaml:1 "PE" is no country code in small letters; did you mean "pe"?',
      'pe.yml:1 "pe.yml" is no .yaml file',
      'south:1 no folder belongs here',
      'uk.yaml:1 "uk" is no country code in small letters; did you mean "gb"?',
    ])
  })

  it('is reported with all its faults and those of other files at once', async () => {
    const problems = await check({
      [file]: changed("tel: '1818'", "tel: '1'").replace('2026-05-23', '2024-01-01'),
      'content/helplines/br.yaml': 'lines: [',
      'content/helplines/cl.yaml': new Uint8Array([0x6e, 0xff]),
      'content/articles/en/empty.mdx': '',
    })
    expect(new Set(problems.map(problem => problem.file.replace(/^.*\//, '')))).toEqual(
      new Set(['empty.mdx', 'br.yaml', 'cl.yaml', 'pe.yaml']),
    )
    expect(inShort(problems).filter(text => text.startsWith('pe.yaml'))).toHaveLength(2)
  })
})

it('a library without helplines is fine', async () => {
  expect(await check()).toEqual([])
})

const callingCode = (code: string) =>
  libphonenumber.PhoneNumberUtil.getInstance().getCountryCodeForRegion(code.toUpperCase())

describe('the hub’s own helplines', () => {
  const folder = new URL('../../../content/helplines/', import.meta.url)
  const own = readdirSync(folder).map(name => ({
    code: name.slice(0, 2),
    text: readFileSync(new URL(name, folder), 'utf8'),
  }))

  it('begin with the calling code of their country', () => {
    const dialledFromEverywhere = own.flatMap(({ code, text }) => {
      const { lines = [] } = parse(text) as { lines?: { tel: string }[] }
      return lines.filter(({ tel }) => tel.startsWith('+')).map(({ tel }) => ({ code, tel }))
    })
    expect(dialledFromEverywhere.length).toBeGreaterThan(10)
    expect(dialledFromEverywhere.filter(({ code, tel }) => !tel.startsWith(`+${callingCode(code)}`))).toEqual([])
  })

  it('hold no number that the notes tell editors not to print', () => {
    const digits = own.map(({ text }) => text.replace(/[\s-]/g, '')).join('\n')
    for (const withheld of ['080023232', '0825009907', '0800073728', '0703000']) expect(digits).not.toContain(withheld)
  })
})
