import { describe, expect, it, vi } from 'vitest'
import { ArticleCard } from '../../components/article-card/article-card'
import { cardOf } from '../../lib/collections/lists'
import { findArticle } from '../../lib/content/articles'
import { render } from './render'

vi.mock('../../lib/content/documents', () => import('../fixtures/library'))

const article = findArticle('en', 'london')!
const london = cardOf(article)
const about = (publisher: string, year?: number) =>
  cardOf({ ...article, original: { title: 'Report', publisher, year } })
const textOf = (card: typeof london) => render(<ArticleCard article={card} locale="en" />).text

describe('a card', () => {
  it('says first whose work it is about and of which year, as far as that is known', () => {
    expect(textOf(about('US Department of Labor', 2021))).toMatch(/^US Department of Labor · 2021 News &amp; Analysis/)
    expect(textOf(about('ICMM'))).toMatch(/^ICMM News &amp; Analysis/)
    expect(textOf(london)).toMatch(/^Waymark, own work · 2026 News &amp; Analysis/)
  })

  it('names up to three countries, and of more how many', () => {
    expect(textOf({ ...london, countries: ['PE', 'BR', 'GB'] })).toContain('TAGS: Europe Peru, Brazil, United Kingdom')
    expect(textOf({ ...london, countries: ['PE', 'BR', 'GB', 'US'] })).toContain('Peru, Brazil and 2 more')
  })

  it('has title, type labels apart from each other, the whole summary, date, region tags and Read More', () => {
    const { html, text } = render(<ArticleCard article={london} locale="en" />)
    expect(html).toContain('href="/en/articles/london/"')
    expect(html).toMatch(/News &amp; Analysis<\/a><\/li><li><a [^>]+>Guidance/)
    expect(text).toContain('Summary of london.')
    expect(text).toContain('Here since 1 February 2026')
    expect(text).toContain('TAGS: Europe')
    expect(text).toContain('Read More Title of london')
  })

  it('has no "TAGS:" where there are none', () => {
    expect(render(<ArticleCard article={{ ...london, regions: [] }} locale="en" />).text).not.toContain('TAGS')
  })

  it('says before one opens it that the article describes distressing matter, and says nothing of others', () => {
    const noticed = { ...london, contentNotice: 'It describes violence at work.' }
    expect(render(<ArticleCard article={noticed} locale="en" />).text).toContain(
      'Content notice: It describes violence at work.',
    )
    expect(render(<ArticleCard article={london} locale="en" />).text).not.toContain('Content notice')
  })

  it('says in a list of another language which language it is in, and marks it for screen readers', () => {
    const { html, text } = render(<ArticleCard article={london} locale="es" />)
    expect(html).toMatch(/^<article lang="en"/)
    expect(text).toContain('en inglés')
  })
})
