import { describe, expect, it } from 'vitest'
import { articleFile, changed, check, inShort } from './hub'

/** A glossary without a problem; tests change one thing in it. */
const glossary = `sources:
  - id: c029
    title: Forced Labour Convention
    publisher: ILO
    year: 1930
    url: https://example.org/c029
terms:
  - id: forced-labour
    term: { en: forced labour, es: trabajo forzoso }
    forms: { en: [forced labor, compulsory labour], es: [trabajo forzado] }
    definition:
      en: Work under a threat.
      es: Trabajo bajo amenaza.
    source: c029
  - id: kafala
    term: { en: kafala, es: kafala }
    definition: { en: A tie to one employer., es: Un lazo con un empleador. }
    note: { en: Said of the Gulf., es: Se dice del Golfo. }
    source: own
`
const file = 'content/glossary.yaml'

function changedGlossary(from: string, to: string): string {
  if (!glossary.includes(from)) throw new Error(`the glossary has no "${from}"`)
  return glossary.replace(from, () => to)
}

const long = `${'a'.repeat(200)}.`

const wrong: [what: string, from: string, to: string, expected: string][] = [
  ['an unknown key', 'note:', 'notes:', '18 unknown key "notes"; did you mean "note"?'],
  ['an unknown list', 'terms:\n', 'term:\n', '7 unknown key "term"; did you mean "terms"?'],
  ['no list', 'terms:\n', 'term:\n', '1 "terms" is missing'],
  ['a term in one language only', 'en: kafala, es: kafala', 'en: kafala', '16 the key "es" is missing'],
  [
    'no definition',
    '    definition: { en: A tie to one employer., es: Un lazo con un empleador. }\n',
    '',
    '15 the key "definition" is missing',
  ],
  ['a definition in one language only', '      es: Trabajo bajo amenaza.\n', '', '12 the key "es" is missing'],
  ['a definition that is too long', 'Work under a threat.', long, '12 the definition in "en" has 201 characters'],
  [
    'a definition that breaks off',
    'A tie to one employer.',
    'A tie',
    '17 the definition in "en" does not end as a sentence',
  ],
  ['no source', '    source: own\n', '', '15 the key "source" is missing'],
  [
    'an unknown source',
    'source: c029',
    'source: c02',
    '14 "source" names "c02", which the file does not have; did you mean "c029"?',
  ],
  ['a source that nothing rests on', 'source: c029', 'source: own', '2 nothing rests on the source "c029"'],
  ['a source of no year', '1930', '19300', '5 19300 is no year of publication'],
  ['a source at no address', 'https://example.org/c029', 'example.org', '6 "example.org" is no address on the web'],
  ['an id that is no anchor', 'id: kafala', 'id: Kafala', '15 the id "Kafala" is not in kebab-case'],
  ['two terms of one id', 'id: kafala', 'id: forced-labour', '15 two entries of "terms" have the id "forced-labour"'],
  ['a word twice', 'compulsory labour]', 'forced labour]', '10 "forced labour" stands here a second time'],
  [
    'one word for two terms',
    'en: kafala, es: kafala',
    'en: compulsory labor, es: kafala',
    '16 "kafala" can be taken for "forced-labour": "compulsory labor" is nearly "compulsory labour"',
  ],
  [
    'nearly the same word for two terms',
    'en: kafala, es: kafala',
    'en: kafala, es: trabajo forsado',
    '16 "kafala" can be taken for "forced-labour": "trabajo forsado" is nearly "trabajo forzado"',
  ],
  ['words that are no list', '[trabajo forzado]', 'trabajo forzado', '10 "es" must be a list'],
  ['something that is no term', '  - id: kafala\n', '  - kafala\n  - id: kafala\n', '15 this is no entry of "terms"'],
]

/** The problems of a hub whose article links to an address. */
const linking = (to: string) => check({ [file]: glossary, [articleFile]: changed('(/en/articles/)', `(${to})`) })

describe('the glossary', () => {
  it('may have what the schema names', async () => {
    expect(await check({ [file]: glossary })).toEqual([])
  })

  it('need not be there', async () => {
    expect(await check()).toEqual([])
  })

  it.each(wrong)('may not have %s', async (_what, from, to, expected) => {
    const problems = inShort(await check({ [file]: changedGlossary(from, to) }))
    expect(problems.map(line => line.slice(0, `glossary.yaml:${expected}`.length))).toContain(
      `glossary.yaml:${expected}`,
    )
  })

  it('is a few lists', async () => {
    expect(inShort(await check({ [file]: '- kafala\n' }))).toEqual(['glossary.yaml:1 the file does not hold its lists'])
    expect(inShort(await check({ [file]: ' ' }))).toEqual(['glossary.yaml:1 the file is empty'])
    expect(inShort(await check({ [file]: 'terms: [\n' }))[0]).toMatch(/^glossary\.yaml:\d YAML syntax/)
  })

  it('is linked to by its terms', async () => {
    expect(await linking('/en/glossary/#kafala')).toEqual([])
    expect(inShort(await linking('/en/glossary/#kafalla'))).toEqual([
      'care-work.mdx:35 "/en/glossary/" has no part "#kafalla"; did you mean "#kafala"?',
    ])
  })
})
