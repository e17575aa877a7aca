import { expect, it, vi } from 'vitest'
import { indicatorText } from '../../../lib/content/indicators'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

it('hands on the text of an indicator with its day and its sources', () => {
  expect(indicatorText('en', 'deception')).toMatchObject({
    summary: 'Summary of deception.',
    updated: '2026-01-01',
    sources: [{ id: 'booklet' }],
  })
})

it('has none where nothing was written', () => {
  expect(indicatorText('es', 'deception')).toBeUndefined()
  expect(indicatorText('en', 'isolation')).toBeUndefined()
})
