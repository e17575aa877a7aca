import { describe, expect, it } from 'vitest'
import { isPublic, isWithdrawn } from '../../../lib/content/gate'

describe('the gate', () => {
  it.each([
    { status: 'published', published: '2026-11-23', passes: true },
    { status: 'published', published: '2026-11-22', passes: true },
    { status: 'published', published: '2026-11-24', passes: false },
    { status: 'draft', published: '2026-01-01', passes: false },
    { status: 'withdrawn', published: '2026-01-01', passes: false },
  ] as const)('lets $status of $published through on 2026-11-23: $passes', ({ passes, ...article }) => {
    expect(isPublic(article, '2026-11-23')).toBe(passes)
  })

  it.each([
    { status: 'withdrawn', published: '2026-11-23', stood: true },
    { status: 'withdrawn', published: '2026-11-24', stood: false },
    { status: 'published', published: '2026-01-01', stood: false },
    { status: 'draft', published: '2026-01-01', stood: false },
  ] as const)('keeps the address of $status of $published on 2026-11-23: $stood', ({ stood, ...article }) => {
    expect(isWithdrawn(article, '2026-11-23')).toBe(stood)
  })
})
