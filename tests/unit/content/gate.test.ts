import { describe, expect, it } from 'vitest'
import { isPublic } from '../../../lib/content/gate'

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
})
