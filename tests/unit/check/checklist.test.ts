import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { localesOffering } from '../../../lib/i18n/locales'
import { check, inShort } from './hub'

const fileOf = (locale: string) => `content/checklist/${locale}.yaml`
/** The hub's own words of the checklist, in every language that has it. */
const own = Object.fromEntries(
  localesOffering('checklist').map(locale => [fileOf(locale), readFileSync(fileOf(locale), 'utf8')]),
)
const es = own[fileOf('es')]!
const checkWords = async (from: string | RegExp, to: string) => {
  const changed = es.replace(from, () => to)
  expect(changed).not.toBe(es)
  const problems = await check({ ...own, [fileOf('es')]: changed })
  return inShort(problems).map(line => line.replace(/^(es\.yaml):\d+/, '$1'))
}

describe('the words of the checklist', () => {
  it('are whole in the hub', async () => {
    expect(await check(own)).toEqual([])
  })

  it('are there in every language', async () => {
    expect(inShort(await check({ ...own, [fileOf('es')]: undefined }))).toEqual([
      'es.yaml:1 the words of the checklist are missing in this language',
    ])
  })

  it('may be absent altogether, as in a library that takes the hub’s own', async () => {
    expect(await check()).toEqual([])
  })

  const wrong: [what: string, from: string | RegExp, to: string, message: string][] = [
    ['a text', /^ {2}back: .*\n/m, '', 'the key "back" is missing'],
    ['an empty text', /back: Atrás/, "back: ''", '"back" is empty'],
    ['a group', /^halves:\n( .*\n)+/m, '', 'the key "halves" is missing'],
    ['an indicator', /^ {2}isolation:\n( {4}.*\n)+/m, '', 'the key "isolation" is missing'],
    ['a voice', /^ {4}self: ¿Le impiden llamar.*\n/m, '', 'the key "self" is missing'],
    ['the steps of a voice', /^ {2}self:\n( {4}- .*\n)+/m, '', 'the key "self" is missing'],
    ['a reading', /^ {2}none-seen: .*\n/m, '', 'the key "none-seen" is missing'],
  ]
  it.each(wrong)('may not lack %s', async (_what, from, to, message) => {
    expect(await checkWords(from, to)).toEqual([`es.yaml ${message}`])
  })

  it('hold nothing that the tool never says', async () => {
    expect(await checkWords('  back: Atrás', '  back: Atrás\n  bakc: Atrás')).toEqual([
      'es.yaml unknown key "bakc"; did you mean "back"?',
    ])
  })

  it('keep the places that are filled in', async () => {
    expect(await checkWords('{n} de {all}', '{n} de {total}')).toEqual([
      'es.yaml "form.position" must hold {n} and {all}, and nothing else in braces',
    ])
  })

  it('are YAML', async () => {
    expect((await checkWords('page:', 'page: ['))[0]).toContain('es.yaml YAML syntax')
  })
})
