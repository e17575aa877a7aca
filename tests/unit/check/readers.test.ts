import { describe, expect, it } from 'vitest'
import { readers } from '../../../content/schema/values'
import { check, inShort } from './hub'

/** An entry without a problem. */
const entry = (id: string, from = '', to = '') =>
  `- id: ${id}
  who: { en: A, es: B }
  ask: { en: A, es: B }
  title: { en: A, es: B }
  lead: { en: A, es: B }
  ways:
    - leads: /tools/indicators/#who=self
      label: { en: A, es: B }
  read:
    - leads: /articles/care-work/
    - leads: /figures/
      label: { en: A, es: B }
  shows: [lines]
  take:
    - leads: /offline/
      label: { en: A, es: B }
`.replace(from, to)

const [first, ...others] = readers
/** All readers, the first with one text replaced by another. */
const all = (from = '', to = '') => [entry(first, from, to), ...others.map(id => entry(id))].join('')
const checkReaders = async (text: string) => inShort(await check({ 'content/readers.yaml': text }))

describe('the kinds of readers', () => {
  it('lead to pages of every language, to states of tools, and to articles that one language has', async () => {
    expect(await checkReaders(all())).toEqual([])
  })

  it.each([
    ['to no page', '/offline/', '/ofline/', '15 there is no page "/en/ofline/"; did you mean "/en/offline/"?'],
    ['to an article that no language has', '/articles/care-work/', '/articles/care/', '10 there is no page'],
    [
      'to an anchor that its page lacks',
      '/tools/indicators/#who=self',
      '/help/#peru',
      '7 there is no page "/en/help/#peru"',
    ],
    ['without a name to what is no article', '/articles/care-work/', '/laws-of-all/', '10 there is no page'],
    ['to a page that has no name here', '/articles/care-work/', '/glossary/', '10 "/glossary/" is no article'],
    ['with a part that is not known', '[lines]', '[numbers]', '13 '],
  ])('may not lead %s', async (_what, from, to, message) => {
    expect((await checkReaders(all(from, to))).map(line => line.slice(0, `readers.yaml:${message}`.length))).toContain(
      `readers.yaml:${message}`,
    )
  })

  it('stand there once each', async () => {
    const problems = await checkReaders(all().replace('- id: press', '- id: companies'))
    expect(problems.join('\n')).toContain('the reader "companies" stands here a second time')
    expect(problems.join('\n')).toContain('the reader "press" is not there')
  })

  it.each([
    ['workers: {}', 'the file is no list'],
    ['- workers', 'this is no reader'],
  ])('are no file with %j', async (text, message) => {
    expect((await checkReaders(text)).join('\n')).toContain(message)
  })
})
