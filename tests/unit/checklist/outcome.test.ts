import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { speaksTo } from '../../../lib/checklist/indicators'
import {
  halves,
  indicatorSlugs,
  type IndicatorSlug,
  readings,
  ruleNames,
  answers,
  type Answer,
} from '../../../content/schema/values'
import { outcomeOf, rules } from '../../../lib/checklist/outcome'
import { emptySheet, withFinding } from '../../../lib/checklist/sheet'
import { checklistSources } from '../../../lib/checklist/sources'
import { slugsOf } from '../../../lib/taxonomy/terms'
import { workedCases } from './cases'

const sheetOf = (given: Partial<Record<IndicatorSlug, Answer>>) =>
  Object.entries(given).reduce(
    (sheet, [slug, answer]) => withFinding(sheet, slug as IndicatorSlug, { answer }),
    emptySheet(),
  )

describe('worked cases', () => {
  it.each(workedCases.map(worked => [worked.name, worked] as const))('%s', (_name, worked) => {
    const { reading, rules: applied, seen } = outcomeOf(sheetOf(worked.answers))
    expect({ reading, rules: applied }).toEqual({ reading: worked.reading, rules: worked.rules })
    expect(seen.toSorted()).toEqual(
      Object.entries(worked.answers)
        .filter(([, answer]) => answer === 'yes')
        .map(([slug]) => slug)
        .toSorted(),
    )
  })

  it('cover every reading and every rule, and each names its source', () => {
    expect(new Set(workedCases.map(({ reading }) => reading))).toEqual(new Set(readings))
    expect(new Set(workedCases.flatMap(worked => worked.rules))).toEqual(new Set(ruleNames))
    expect(workedCases.filter(({ source }) => !source)).toEqual([])
  })

  it.each(workedCases.flatMap(({ article, answers: given }) => (article ? [[article, given] as const] : [])))(
    'that are taken from %s name the indicators of that article',
    (article, given) => {
      const [, frontmatter = ''] = readFileSync(`content/articles/en/${article}.mdx`, 'utf8').split('---')
      const { indicators } = parse(frontmatter) as { indicators: string[] }
      expect(Object.keys(given).toSorted()).toEqual(indicators.toSorted())
    },
  )
})

describe('the reading of a sheet', () => {
  it('knows the eleven of the taxonomy, in their order', () => {
    expect(indicatorSlugs).toEqual(slugsOf('indicators'))
    expect(indicatorSlugs).toHaveLength(11)
  })

  it('gives every indicator at least one half of the definition', () => {
    expect(indicatorSlugs.filter(slug => !halves.some(half => speaksTo(slug, half)))).toEqual([])
  })

  it('rests on sources that the page lists, or says that a rule is the hub’s own', () => {
    const known: string[] = [...checklistSources.map(({ id }) => id), 'hub']
    expect(ruleNames.filter(name => !known.includes(rules[name].source))).toEqual([])
  })

  it('holds no number: an outcome cannot be read as a score', () => {
    const { rules: applied, ...rest } = outcomeOf(sheetOf({ deception: 'yes', isolation: 'no' }))
    expect(JSON.stringify({ applied, rest })).not.toMatch(/\d/)
  })

  it('does not change with notes, nor with a voice', () => {
    const sheet = sheetOf({ deception: 'yes' })
    const noted = withFinding({ ...sheet, voice: 'self' }, 'isolation', { note: 'seen twice' })
    expect(outcomeOf(noted)).toEqual(outcomeOf(sheet))
  })

  it('puts every indicator into just one of seen, not seen and open, whatever is answered', () => {
    // All 4^3 answers of three indicators that speak to different halves.
    const choices = [undefined, ...answers]
    for (const a of choices)
      for (const b of choices)
        for (const c of choices) {
          const sheet = sheetOf({ deception: a, isolation: b, 'withholding-of-wages': c })
          const { seen, notSeen, open } = outcomeOf(sheet)
          expect([...seen, ...notSeen, ...open].toSorted()).toEqual(indicatorSlugs.toSorted())
        }
  })

  it('never says less after one more yes: both halves stay both', () => {
    const before = sheetOf({ 'debt-bondage': 'yes' })
    const after = indicatorSlugs.map(slug => outcomeOf(withFinding(before, slug, { answer: 'yes' })).reading)
    expect(new Set(after)).toEqual(new Set(['both']))
  })
})
