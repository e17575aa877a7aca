import { describe, expect, it, vi } from 'vitest'
import { articlesIn, findArticle, translationsOf } from '../../../lib/content/articles'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

describe('articles', () => {
  it('are those that pass the gate, newest first', () => {
    expect(articlesIn('en').map(article => article.slug)).toEqual(['peru', 'london', 'malaysia'])
    expect(articlesIn('es').map(article => article.slug)).toEqual(['peru'])
  })

  it('are found by their address, unless the gate holds them back', () => {
    expect(findArticle('en', 'london')?.countries).toEqual(['GB'])
    expect(findArticle('en', 'held-back-draft')).toBeUndefined()
    expect(findArticle('en', 'held-back-withdrawn')).toBeUndefined()
    expect(findArticle('en', 'held-back-future')).toBeUndefined()
  })

  it('have days, not moments', () => {
    expect(findArticle('es', 'peru')).toMatchObject({ published: '2026-03-01', translatedFrom: '2026-03-01' })
  })

  it('know their translations', () => {
    const peru = findArticle('en', 'peru')!
    expect(translationsOf(peru).map(other => other.title)).toEqual(['Título de peru'])
    expect(translationsOf(findArticle('en', 'london')!)).toEqual([])
  })
})
