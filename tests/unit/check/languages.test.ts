import { describe, expect, it } from 'vitest'
import { check, hub, hubWords, inShort, inSpanish, page } from './hub'

const list = String(hub['content/languages.yaml'])
const withList = async (text: string) => inShort(await check({ 'content/languages.yaml': text }))

describe('the list of languages', () => {
  it.each([
    ['no list', 'code: en\n', ['languages.yaml:1 the file holds no list of languages']],
    ['a language twice', list.replace('code: es', 'code: en'), ['languages.yaml:6 the language "en" is listed twice']],
    [
      'a first language that has not everything',
      list.replace('state: complete', 'state: partial'),
      ['languages.yaml:4 the first language, of which all others are translations, has to be complete'],
    ],
    [
      'a language without help',
      `${list}  offers: [pages]\n`,
      ['languages.yaml:11 a language without the help pages is offered, though every page leads to them'],
    ],
  ])('may not hold %s', async (_what, text, expected) => {
    expect(await withList(text)).toEqual(expected)
  })

  it('is what folders of words and translations go by', async () => {
    expect(inShort(await check({ 'content/words/xx/help.yaml': 'a: b\n' }))).toEqual([
      'xx:1 "xx" is no language of the hub',
    ])
  })
})

/** What is said of the Spanish words of search, with one line in the place of another. */
const withWords = async (from: string | RegExp, to: string, locale = 'es') => {
  const file = `content/words/${locale}/search.yaml`
  const text = String(hubWords[file])
  expect(text).toMatch(from)
  return inShort(await check({ ...hubWords, [file]: text.replace(from, () => to) })).map(line =>
    line.replace(/:\d+/, ''),
  )
}

describe('the words of the interface', () => {
  it('are whole and can be read in the hub', async () => {
    expect(await check(hubWords)).toEqual([])
  })

  it('may not lack a text in a language that is complete', async () => {
    expect(await withWords(/^ {2}clear: .*\n/m, '')).toEqual([
      'search.yaml "search.clear" is missing in a language that is to be complete',
    ])
  })

  it('may not hold what nothing asks for', async () => {
    expect(await withWords(/^ {2}clear: /m, '  cleer: x\n  clear: ')).toEqual([
      'search.yaml nothing of the interface asks for "search.cleer"',
    ])
  })

  it('keep the values that are filled in, and take no others', async () => {
    expect(await withWords('{title}', '{titel}')).toEqual([expect.stringContaining('has to hold {')])
  })

  it('have the plurals of their language', async () => {
    expect(await withWords(/ many \{[^}]*\}/, '')).toEqual([
      expect.stringContaining('lacks forms of this language: many'),
    ])
    expect(await withWords(/ many \{/, ' few {x} many {')).toEqual([
      expect.stringContaining('has forms that this language does not have: few'),
    ])
  })

  it('hold no markup', async () => {
    expect(await withWords(/^ {2}clear: .*$/m, '  clear: <b>x</b>')).toEqual([
      'search.yaml a text of this kind holds no HTML: <b>',
    ])
  })

  it('can be read', async () => {
    expect(await withWords(/^ {2}clear: .*$/m, "  clear: 'x {'")).toEqual([
      expect.stringContaining('"search.clear" is no message that can be read'),
    ])
  })
})

describe('translations of data', () => {
  const file = 'content/translations/es/taxonomy.yaml'
  it('are of texts that are there', async () => {
    expect(inShort(await check({ [file]: '- en: Africa\n  es: África\n' }))).toEqual([])
    expect(inShort(await check({ [file]: '- en: Afrika\n  es: África\n' }))).toEqual([
      'taxonomy.yaml:1 the original of this translation is in no data any more: "Afrika"',
    ])
  })

  it('hold each text once, with its translation', async () => {
    expect(inShort(await check({ [file]: '- en: Africa\n  es: África\n- en: Africa\n  es: África\n' }))).toEqual([
      'taxonomy.yaml:3 "Africa" is translated twice',
    ])
    expect(inShort(await check({ [file]: '- en: Africa\n' }))).toEqual([
      'taxonomy.yaml:1 the translation in "es" is missing',
    ])
  })
})

describe('a translation of a document', () => {
  it('says by whom it was made, and when', async () => {
    const silent = inSpanish('reviewBy:', 'translatedFrom: 2026-04-01\nreviewBy:')
    expect(
      inShort(await check({ 'content/articles/es/care-work.mdx': silent })).map(line => line.replace(/:\d+/, '')),
    ).toEqual([
      'care-work.mdx a translation without "translatedBy"',
      'care-work.mdx a translation without "translatedOn"',
    ])
  })

  it.each(['pages', 'indicators'])(
    'in %s, too, says of which version it is, and is told when that has changed',
    async kind => {
      const name = kind === 'pages' ? 'about' : 'all'
      const files = (extra: string) => ({
        [`content/${kind}/en/${name}.mdx`]: page,
        [`content/${kind}/es/${name}.mdx`]: page
          .replace('title: About', 'title: Acerca de')
          .replace('updated: 2026-03-01', `updated: 2026-03-01${extra}`),
      })
      const about = async (extra: string) =>
        inShort(await check(files(extra)))
          .filter(line => /original/.test(line))
          .map(line => line.replace(/:\d+/, ''))
      const by = '\ntranslatedBy: machine\ntranslatedOn: 2026-03-01'
      expect(await about('')).toEqual([
        `${name}.mdx this and content/${kind}/en/${name}.mdx both claim to be the original`,
      ])
      expect(await about(`\ntranslatedFrom: 2026-03-01${by}`)).toEqual([])
      expect(await about(`\ntranslatedFrom: 2026-02-01${by}`)).toEqual([
        `${name}.mdx translation older than the original: made from the version of 2026-02-01, which changed on 2026-03-01`,
      ])
    },
  )
})
