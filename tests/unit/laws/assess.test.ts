import { describe, expect, it, vi } from 'vitest'
import { lawsIn } from '../../../lib/laws/read'
import { assess, stillAsked, type Truth } from '../../../lib/laws/assess'
import { nothingTold, type Company } from '../../../lib/laws/company'
import { cases } from './cases'

vi.mock('../../../.contentlayer/generated', () => import('../../fixtures/library'))

const laws = lawsIn('en')
const ruleOf = (slug: string) => laws.find(law => law.slug === slug)!.rule
const company = (told: Partial<Company>): Company => ({ ...nothingTold, ...told })

const resultsOf = (slug: string) => cases.filter(({ law }) => law === slug).map(({ expected }) => expected)

describe('worked cases', () => {
  for (const { law, what, company: told, expected, doubt } of cases) {
    it(`${law}: ${what}`, () => {
      const { truth, reasons } = assess(ruleOf(law), company(told))
      expect(truth).toBe(expected)
      expect(reasons.length).toBeGreaterThan(0)
      // Where the law can be told there is no doubt in any reason, and elsewhere the one that was expected.
      expect(reasons.some(reason => reason.doubt === doubt)).toBe(true)
      expect(reasons.every(reason => Boolean(reason.doubt) === Boolean(doubt))).toBe(true)
    })
  }

  it('every law has both results, but for the list that binds nobody', () => {
    expect(new Set(cases.map(({ law }) => law))).toEqual(new Set(laws.map(({ slug }) => slug)))
    const without = (result: Truth) => laws.map(({ slug }) => slug).filter(slug => !resultsOf(slug).includes(result))
    expect(without('no')).toEqual([])
    expect(without('yes')).toEqual(['us-list-of-goods'])
  })
})

it('the reasons are those that decide, and no others', () => {
  const { reasons } = assess(
    ruleOf('uk-modern-slavery-act'),
    company({ business: ['GB'], numbers: { 'turnover-GBP': 1 } }),
  )
  expect(reasons).toEqual([{ condition: { amount: 'turnover', currency: 'GBP', atLeast: 36_000_000 }, truth: 'no' }])
})

it('just on a line that our sources do not explain nobody can tell', () => {
  const rule = { staff: 'world', line: 50 } as const
  const { truth, reasons } = assess(rule, company({ numbers: { staff: 50 } }))
  expect([truth, reasons.map(({ doubt }) => doubt)]).toEqual(['unknown', ['border']])
  expect(assess(rule, company({ numbers: { staff: 51 } })).truth).toBe('yes')
  expect(assess(rule, company({ numbers: { staff: 49 } })).truth).toBe('no')
})

it('a number is asked for only once its law hangs on it', () => {
  const rules = [ruleOf('uk-modern-slavery-act'), ruleOf('german-supply-chain-act')]
  const asked = (told: Partial<Company>) => [...stillAsked(rules, company(told))]
  expect(asked({})).toEqual([])
  expect(asked({ seat: 'elsewhere', business: ['GB'] })).toEqual(['turnover-GBP'])
  expect(asked({ seat: 'DE', business: [] })).toEqual(['staff-DE'])
  expect(asked({ business: ['GB'], numbers: { 'turnover-GBP': 1 } })).toEqual([])
})
