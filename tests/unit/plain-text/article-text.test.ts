import { describe, expect, it, vi } from 'vitest'
import { findArticle } from '../../../lib/content/articles'
import { sitePagesIn } from '../../../lib/collections/site-pages'
import { completeLocales } from '../../../lib/i18n/locales'
import { articleText } from '../../../lib/plain-text/article-text'
import { hubIndex, languageIndex } from '../../../lib/plain-text/text-index'
import { routes } from '../../../lib/routes'

vi.mock('../../../lib/content/documents', async () => {
  const { articleDocuments, document, original, source } = await import('../../fixtures/library')
  const raw = `<InShort>

- A point. [@b]

</InShort>

<ProjectFacts>

<Fact name="amount">USD 2 [@a; @b]</Fact>

</ProjectFacts>

## What is *known*?

A_word with [a link](/en/articles/), [another](https://x.example/?a=1&b=2) & 5 < 6.

| Country | People |
| --- | --- |
| Peru | 12 [@a] |

1. First
2. Second
`
  const whole = document('whole', {
    types: ['guidance', 'news-analysis'],
    contentNotice: 'Speaks of violence.',
    original: original({ title: 'Original', publisher: 'ILO', year: 2024 }),
    sources: [
      source({ id: 'a', title: 'Source A', publisher: 'PA', year: 2020, url: 'https://a.example/' }),
      source({ id: 'b', title: 'Source B', publisher: 'PB' }),
    ],
    body: { raw, html: '' },
  })
  return {
    articleDocuments: () => [...articleDocuments(), whole],
    indicatorDocuments: () => [],
    pageDocuments: () => [],
  }
})

describe('an article as plain text', () => {
  const text = articleText(findArticle('en', 'whole')!)

  it('says what the page says, without marks and escapes', () => {
    for (const part of [
      '# Title of whole\n\nSummary of whole.\n\nPublished 1 January 2026. To be checked again by 1 January 2028.',
      'Original publication: Original. ILO, 2024.',
      'Before you read: Speaks of violence.',
      '## In short\n\n- A point. [1]',
      '## The project\n\nAmount: USD 2 [2, 1]',
      '## What is *known*?\n\nA_word with a link (http://localhost:3000/en/articles/), another (https://x.example/?a=1&b=2) & 5 < 6.',
      '| Peru    | 12 [2] |',
      '1. First\n2. Second',
    ]) {
      expect(text).toContain(part)
    }
    expect(text).not.toMatch(/<\/?[A-Z]|\\/)
  })

  it('numbers its sources as the page does, and says where it comes from', () => {
    expect(text).toContain('## Sources\n\n[1] Source B. PB.\n[2] Source A. PA, 2020. https://a.example/\n\n---')
    expect(text).toMatch(
      /Address of this page: http:\/\/localhost:3000\/en\/articles\/whole\/\n\nWaymark\. .*CC BY 4\.0/,
    )
  })
})

describe('llms.txt', () => {
  it('leads to every public article once, under the first of its types', () => {
    const english = languageIndex('en')
    expect(english).toMatch(/## Guidance\n\n[^#]*\/text\/en\/articles\/whole\.txt\)/)
    expect(english.match(/whole\.txt/g)).toHaveLength(1)
    expect(english).not.toContain('held-back')
    expect(hubIndex()).toContain('- [Español](http://localhost:3000/text/es/articles.txt): 1 article')
  })

  it('names files that are written', () => {
    const beside = completeLocales.flatMap(sitePagesIn).flatMap(page => [...(page.beside?.() ?? [])])
    const texts = beside.filter(([address]) => address.startsWith('/text/'))
    const files = Object.fromEntries([[routes.llms(), hubIndex()], ...texts])
    const named = Object.values(files)
      .flatMap(text => [...text.matchAll(/\]\(http:\/\/localhost:3000\/([^)]+\.txt)\)/g)])
      .map(match => match[1])
    expect(named.length).toBeGreaterThan(4)
    for (const file of named) expect(Object.keys(files)).toContain(`/${file}`)
  })
})
