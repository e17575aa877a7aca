import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { check, inShort } from './hub'

/** A country's help without a problem; tests change one thing in it. */
const peru = `note:
  en: One line only.
  es: Una sola línea.
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
      year: 2025
    seen: 2026-11-23
    confidence: official
  - name:
      en: Office
      es: Oficina
    number: '01 555 0123'
    tel: '+5115550123'
    page:
      publisher: A newspaper
    seen: 2026-05-23
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
  ['an unknown key', 'free: true', 'fre: true', '10 unknown key "fre"; did you mean "free"?'],
  ['a number that is no text', "number: '1818'", 'number: 1818', '8 "number" must be text, not the number 1818'],
  ['no number', "    number: '1818'\n", '', '5 the key "number" is missing'],
  ['no day on which it was seen', '    seen: 2026-05-23\n', '', '26 the key "seen" is missing'],
  ['free as a word', 'free: true', 'free: gratis', '10 "free" must be true or false, not the text "gratis"'],
  ['a text in one language only', '      es: 24 horas\n', '', '12 the key "es" is missing'],
  ['a text in a language of no hub', 'es: 24 horas', 'es: 24 horas\n      xx: 24', '14 unknown key "xx"'],
  ['a confidence of its own', 'confidence: press', 'confidence: good', '34 unknown confidence "good"'],
  [
    'spaces in what is dialled',
    "'+5115550123'",
    "'+51 1 5550123'",
    '30 "+51 1 5550123" is nothing that a phone can dial',
  ],
  ['sixteen digits', "'+5115550123'", "'+5115550123456789'", '30 "+5115550123456789" is nothing that a phone can dial'],
  [
    'another number than readers see',
    "tel: '1818'",
    "tel: '1881'",
    '9 the phone would dial "1881", but readers see "1818"',
  ],
  [
    'a number without digits',
    "number: '1818'",
    "number: 'none'",
    '9 the phone would dial "1818", but readers see "none"',
  ],
  [
    'the same number twice',
    "number: '01 555 0123'\n    tel: '+5115550123'",
    "number: '1818'\n    tel: '1818'",
    '30 "1818" stands here a second time',
  ],
  [
    'a link that runs code',
    'tel:+5115550100',
    'javascript:alert(1)',
    '19 "javascript:alert(1)" is no way to call or write to somebody',
  ],
  ['a link to nobody', 'tel:+5115550100', 'mailto:nobody', '19 "mailto:nobody" is no way to call or write to somebody'],
  ['a page at no address', 'https://example.org/1818', 'example.org', '22 "example.org" is no address on the web'],
  ['a page of a year to come', 'year: 2025', 'year: 2027', '23 2027 is no year of publication'],
  ['another page at no address', 'https://example.org/list', 'list', '39 "list" is no address on the web'],
  [
    'an official number without an address',
    '      url: https://example.org/1818\n',
    '',
    '21 the number is called official, but the page names no address',
  ],
  ['a day that is none', '2026-11-23', '2026-11-31', '24 "seen" is no day of the calendar: "2026-11-31"'],
  ['a day to come', '2026-11-23', '2026-11-24', '24 "seen" lies in the future: 2026-11-24'],
  [
    'a check of a year ago',
    '2026-05-23',
    '2025-11-23',
    '33 the number was last seen on 2025-11-23, twelve months ago or more',
  ],
]

describe('the help of a country', () => {
  it('may have what the schema names', async () => {
    expect(await check({ [file]: peru })).toEqual([])
    expect(await check({ 'content/helplines/eu.yaml': peru })).toEqual([])
  })

  it.each(wrong)('may not have %s', async (_what, from, to, expected) => {
    const problems = await check({ [file]: changed(from, to) })
    expect(inShort(problems)).toContain(`pe.yaml:${expected}`)
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

  it('warns from six months after a check on, and says when the build will stop', async () => {
    const [problem, ...others] = await check({ [file]: changed('2026-05-23', '2026-05-22') })
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      severity: 'warning',
      line: 33,
      message: 'the number was last seen on 2026-05-22, more than six months ago',
      mend: 'Look at its page again and set "seen"; from 2027-05-22 on, the build stops here.',
    })
    const [old] = await check({ [file]: changed('2026-05-23', '2025-11-24') })
    expect(old?.severity).toBe('warning')
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

/** Country codes of ITU-T E.164 for the numbers below that are dialled from everywhere. */
const callingCodes: Record<string, string> = {
  au: '61',
  ca: '1',
  cl: '56',
  fr: '33',
  il: '972',
  in: '91',
  ke: '254',
  my: '60',
  nl: '31',
  rs: '381',
  us: '1',
}

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
    expect(dialledFromEverywhere.filter(({ code, tel }) => !tel.startsWith(`+${callingCodes[code]}`))).toEqual([])
  })

  it('hold no number that the notes tell editors not to print', () => {
    const digits = own.map(({ text }) => text.replace(/[\s-]/g, '')).join('\n')
    for (const withheld of ['080023232', '0825009907', '0800073728', '0703000']) expect(digits).not.toContain(withheld)
  })
})
