import { describe, expect, it } from 'vitest'
import { check, inShort } from './hub'

const checkWords = async (text: string) => inShort(await check({ 'content/thesaurus.yaml': text }))

describe('the thesaurus', () => {
  it('may hold ways of saying a thing in any language, and words for a country', async () => {
    expect(await checkWords('- en: [debt bondage]\n  qu: [manu]\n- country: PE\n  en: [Peruvian]\n')).toEqual([])
  })

  it.each([
    ['something else than a list', 'en: [a, b]\n', '1 the thesaurus is no list'],
    ['something that is no entry', '- debt bondage\n', '1 this is no entry'],
    ['a language that is none', '- en: [a, b]\n  english: [c]\n', '2 unknown key "english"'],
    [
      'words that are no list',
      '- en: debt bondage\n  es: [a, b]\n',
      '1 "en" must be a list, not the text "debt bondage"',
    ],
    ['a word that is no text', '- en: [a, 54]\n  es: [b]\n', '1 "en" must be text, not the number 54'],
    ['a word that stands alone', '- en: [a]\n', '1 this has nothing to stand for each other'],
    ['a country by its name', '- country: Peru\n  en: [a]\n', '1 "Peru" is no country code; did you mean "PE"?'],
    ['broken YAML', '- en: [a\n', '2 YAML syntax'],
  ])('may not hold %s', async (_what, text, message) => {
    expect((await checkWords(text)).map(line => line.slice(0, `thesaurus.yaml:${message}`.length))).toContain(
      `thesaurus.yaml:${message}`,
    )
  })
})
