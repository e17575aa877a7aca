import { describe, expect, it } from 'vitest'
import { check, inShort } from './hub'

const checkBets = async (text: string) => inShort(await check({ 'content/best-bets.yaml': text }))

describe('the best bets', () => {
  it('lead from words of readers to pages', async () => {
    expect(await checkBets('- leads: /help/\n  en: [hotline]\n  es: [teléfono]\n')).toEqual([])
  })

  it('lead to a part of a page', async () => {
    expect(await checkBets('- leads: /search/#q=cocoa\n  en: [cocoa]\n')).toEqual([])
  })

  it.each([
    ['to no page', '- leads: /hlep/\n  en: [hotline]\n', '1 there is no page "/en/hlep/"; did you mean "/en/help/"?'],
    [
      'with the same words to two pages',
      '- leads: /help/\n  en: [numbers]\n- leads: /figures/\n  en: [Numbers]\n',
      '4 "Numbers" leads to "/help/" already',
    ],
    [
      'from words that are no list',
      '- leads: /help/\n  en: hotline\n',
      '2 "en" must be a list, not the text "hotline"',
    ],
    ['from a key that is unknown', '- leads: /help/\n  english: [a]\n', '2 unknown key "english"'],
    ['to an anchor that its page lacks', '- leads: /help/#peru\n  en: [Peru]\n', '1 there is no page "/en/help/#peru"'],
    ['from nowhere', '- en: [a]\n', '1 the key "leads"'],
    ['as anything but a list', 'leads: /help/\n', '1 the file is no list'],
    ['as anything but entries', '- help\n', '1 this is no entry'],
  ])('may not lead %s', async (_what, text, message) => {
    expect((await checkBets(text)).map(line => line.slice(0, `best-bets.yaml:${message}`.length))).toContain(
      `best-bets.yaml:${message}`,
    )
  })
})
