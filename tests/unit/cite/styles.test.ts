import { describe, expect, it, vi } from 'vitest'
import { articlesIn, findArticle, type Article } from '../../../lib/content/articles'
import { citeArticle, citeOriginal, type Reference } from '../../../lib/cite/styles'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

const english: Article = { ...findArticle('en', 'peru')!, title: 'What the law says' }
const spanish: Article = { ...findArticle('es', 'peru')!, title: 'Qué dice la ley', updated: '2026-04-09' }
const report = { title: 'The report', publisher: 'The Freedom Fund', year: 2022, url: 'https://x.example/a' }
const bare = { title: 'Is it a report?', publisher: 'ILO' }

/** Titles that are set apart stand between low lines. */
const plain = (reference: Reference) =>
  reference.map(part => (typeof part === 'string' ? part : `_${part.title}_`)).join('')
const at = 'http://localhost:3000/en/articles/peru/'
const en = 'http://localhost:3000/es/articles/peru/'

// APA, Harvard and Vancouver as citeproc-js had them with the styles of the CSL repository when they were compared by
// hand; Chicago by its manual. The publisher is left out where it repeats the author.
describe('a reference', () => {
  it.each([
    ['apa', `Waymark. (2026, March 1). _What the law says_. ${at}`],
    ['chicago', `Waymark. 2026. “What the law says.” Published March 1, 2026. ${at}.`],
    ['harvard', `Waymark (2026) _What the law says_. Available at: ${at} (Accessed: …).`],
    ['vancouver', `Waymark. What the law says [Internet]. Waymark; 2026 Mar 1 [cited …]. Available from: ${at}`],
  ] as const)('to an article in the style %s', (style, expected) => {
    expect(plain(citeArticle(english, style))).toBe(expected)
  })

  it.each([
    ['apa', `Waymark. (2026, 9 de abril). _Qué dice la ley_. ${en}`],
    ['chicago', `Waymark. 2026. «Qué dice la ley». Última modificación: 9 de abril de 2026. ${en}.`],
    ['harvard', `Waymark (2026) _Qué dice la ley_. Disponible en: ${en} (Consulta: …).`],
    [
      'vancouver',
      `Waymark. Qué dice la ley [Internet]. Waymark; 2026 mar 1 [actualizado 2026 abr 9; citado …]. Disponible en: ${en}`,
    ],
  ] as const)('to a changed article in Spanish in the style %s', (style, expected) => {
    expect(plain(citeArticle(spanish, style))).toBe(expected)
  })

  it.each([
    ['apa', 'The Freedom Fund. (2022). _The report_. https://x.example/a', 'ILO. (n.d.). _Is it a report?_'],
    ['chicago', 'The Freedom Fund. 2022. _The report_. https://x.example/a.', 'ILO. n.d. _Is it a report?_'],
    [
      'harvard',
      'The Freedom Fund (2022) _The report_. Available at: https://x.example/a (Accessed: …).',
      'ILO (no date) _Is it a report?_',
    ],
    [
      'vancouver',
      'The Freedom Fund. The report [Internet]. The Freedom Fund; 2022 [cited …]. Available from: https://x.example/a',
      'ILO. Is it a report? ILO; [date unknown].',
    ],
  ] as const)('to a publication in the style %s, with and without year and address', (style, whole, little) => {
    expect(plain(citeOriginal(report, style, 'en'))).toBe(whole)
    expect(plain(citeOriginal(bare, style, 'en'))).toBe(little)
  })

  it.each([
    ['On “slave labour”', '“On ‘slave labour.’”'],
    ['Is it forced labour?', '“Is it forced labour?”'],
  ])('quotes %s as %s', (title, quoted) => {
    expect(plain(citeArticle({ ...english, title }, 'chicago'))).toContain(`2026. ${quoted} Published`)
  })

  it('is there for every article in every style, without a gap', () => {
    for (const article of articlesIn('en')) {
      for (const style of ['apa', 'chicago', 'harvard', 'vancouver'] as const) {
        expect(plain(citeArticle(article, style))).not.toMatch(/undefined| {2}|\.\.|^ | $/)
      }
    }
  })
})
