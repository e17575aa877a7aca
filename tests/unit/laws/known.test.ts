import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import type { SourcesFile } from '../../../content/schema/sources'
import { lawsIn } from '../../../lib/laws/read'
import { completeLocales } from '../../../lib/i18n/locales'
import { certaintyOn } from '../../../lib/laws/certainty'
import { isOld } from '../../../lib/laws/moment'
import { toolLaws } from '../../../lib/laws/tool-laws'

vi.mock('../../../.contentlayer/generated', () => import('../../fixtures/library'))

describe('as of when a law is known', () => {
  it('is told with every law of the tool, with its year, in each language', () => {
    for (const locale of completeLocales) {
      const known = new Map(lawsIn(locale).map(law => [law.slug, law.known]))
      for (const law of toolLaws(locale)) {
        expect(law.known.moment).toBe(known.get(law.slug))
        expect(law.known.says).toContain(law.known.moment.slice(0, 4))
      }
    }
  })

  it('is old after a year; a month or a year alone counts from its first day', () => {
    expect(isOld('2025-05', '2026-05-01')).toBe(false)
    expect(isOld('2025-05', '2026-05-02')).toBe(true)
    expect(isOld('2025', '2026-01-02')).toBe(true)
    expect(isOld('2025-11-30', '2026-11-30')).toBe(false)
    expect(isOld('2025-11-30', '2026-12-01')).toBe(true)
    // As long as nobody knows what day it is where the reader is.
    expect(isOld('1930', '')).toBe(false)
  })
})

const on = (day: string, today: string) => certaintyOn({ day, certainty: 'announced' }, today)

describe('how well a date is known', () => {
  it('what was announced, and has passed since, is no longer an announcement', () => {
    expect(on('2026-06-14', '2026-06-14')).toBe('announced')
    expect(on('2026-06-14', '2026-06-15')).toBe('unverified')
    expect(on('2026-06', '2026-06-30')).toBe('announced')
    expect(on('2026-06', '2026-07-01')).toBe('unverified')
    expect(certaintyOn({ day: '2020', certainty: 'certain' }, '2026-01-01')).toBe('certain')
  })
})

it('what a state or a union itself says of a law comes first among its sources, with an address', () => {
  const { publishers } = parse(readFileSync('content/sources.yaml', 'utf8')) as SourcesFile
  const own = new Set(publishers.filter(({ kind }) => ['law', 'official'].includes(kind)).map(({ name }) => name))
  const others = lawsIn('en').filter(({ sources: [first] }) => !first?.url || !own.has(first.publisher))
  expect(others.map(({ slug }) => slug)).toEqual([])
})
