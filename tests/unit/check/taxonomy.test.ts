import { describe, expect, it } from 'vitest'
import { check, hub, inShort } from './hub'

const topics = String(hub['content/taxonomy/topics.yaml'])
const checkTopics = (text: string) => check({ 'content/taxonomy/topics.yaml': text })
const term = (slug: string, label = slug, aliases = '') =>
  `- slug: ${slug}\n  label: { en: ${label}, es: ${label} }\n  aliases: [${aliases}]\n`

describe('vocabularies', () => {
  const wrong: [what: string, text: string, message: string][] = [
    ['a term without a slug', '- label: { en: A, es: A }\n', '6 the key "slug" is missing'],
    ['a slug that is no slug', term('Fair_Pay'), '6 the slug "Fair_Pay" is not in kebab-case'],
    ['a label missing in a language', '- slug: pay\n  label: { en: Pay }\n', '7 the key "es" is missing'],
    ['no label', '- slug: pay\n', '6 the key "label" is missing'],
    ['a label in an unknown language', '- slug: pay\n  label: { en: Pay, es: Pago, xx: P }\n', '7 unknown key "xx"'],
    [
      'a description missing in a language',
      `${term('pay')}  description: { es: Pago. }\n`,
      '9 the key "en" is missing',
    ],
    ['an unknown key', `${term('pay')}  note: x\n`, '9 unknown key "note"'],
    [
      'a misspelt key',
      `${term('pay')}  descripton: { en: A, es: A }\n`,
      '9 unknown key "descripton"; did you mean "description"?',
    ],
    [
      'aliases that are no list',
      '- slug: pay\n  label: { en: Pay, es: Pago }\n  aliases: wages\n',
      '8 "aliases" must be a list, not the text "wages"',
    ],
    ['something that is no term', '- pay\n', '6 this is no term'],
    ['a slug twice', term('care-work'), '6 two terms have the slug "care-work"'],
    [
      'a slug near another',
      term('care-works'),
      '6 "care-works" can be taken for "care-work": "care-works" is nearly "care-work"',
    ],
    [
      'a slug in another spelling',
      term('labor-inspections'),
      '6 "labor-inspections" can be taken for "labour-inspection": "labor-inspections" is nearly "labour-inspection"',
    ],
    [
      'a label near another',
      term('pay', 'Care Wórk!'),
      '6 "pay" can be taken for "care-work": "Care Wórk!" is nearly "care-work"',
    ],
    [
      'an alias near another',
      term('pay', 'Pay', 'labour inspector'),
      '6 "pay" can be taken for "labour-inspection": "labour inspector" is nearly "labor inspectors"',
    ],
    [
      'a word one letter from another',
      term('pay', 'Pay', 'care worx'),
      '6 "pay" can be taken for "care-work": "care worx" is nearly "care-work"',
    ],
  ]
  it.each(wrong)('may not hold %s', async (_what, text, message) => {
    expect(inShort(await checkTopics(topics + text))).toContain(`topics.yaml:${message}`)
  })

  it('may hold short words that differ in one letter, and words of a term that resemble each other', async () => {
    expect(inShort(await checkTopics(topics + term('wage', 'Wages', 'wage') + term('wave')))).toEqual([])
  })

  it('must be there, and must be lists', async () => {
    expect(inShort(await check({ 'content/taxonomy/topics.yaml': undefined }))).toEqual([
      'topics.yaml:1 the vocabulary is missing or cannot be read',
    ])
    expect(inShort(await checkTopics('slug: a\n'))).toContain('topics.yaml:1 the vocabulary is no list of terms')
    expect(inShort(await checkTopics(''))).toContain('topics.yaml:1 the file is empty')
  })

  it('must be YAML; the rest of the hub is checked all the same', async () => {
    const problems = await check({
      'content/taxonomy/topics.yaml': '- slug: a\n  label: { en: A\n',
      'content/articles/en/empty.mdx': '',
    })
    expect(inShort(problems)).toContain('empty.mdx:1 the file is empty')
    expect(
      problems.some(
        ({ file, message }) => file === 'content/taxonomy/topics.yaml' && message.startsWith('YAML syntax:'),
      ),
    ).toBe(true)
  })
})
