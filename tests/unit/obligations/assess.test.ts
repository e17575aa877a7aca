import { describe, expect, it, vi } from 'vitest'
import { obligationsIn } from '../../../lib/content/obligations'
import { assess, stillAsked } from '../../../lib/obligations/assess'
import { nothingTold, type Company } from '../../../lib/obligations/company'
import { cases } from './cases'

vi.mock('../../../.contentlayer/generated', () => import('../../fixtures/library'))

const laws = obligationsIn('en')
const ruleOf = (slug: string) => laws.find(law => law.slug === slug)!.rule
const company = (told: Partial<Company>): Company => ({ ...nothingTold, ...told })

describe('worked cases', () => {
  for (const { law, what, company: told, expected, doubt } of cases) {
    it(`${law}: ${what}`, () => {
      const { truth, reasons } = assess(ruleOf(law), company(told))
      expect(truth).toBe(expected)
      expect(reasons.length).toBeGreaterThan(0)
      if (doubt) expect(reasons.map(reason => reason.doubt)).toContain(doubt)
      else expect(reasons.map(reason => reason.doubt)).toEqual(reasons.map(() => undefined))
    })
  }

  it('every law has both results, but for the list that binds nobody', () => {
    expect(new Set(cases.map(({ law }) => law))).toEqual(new Set(laws.map(({ slug }) => slug)))
    for (const { slug } of laws) {
      const results = new Set(cases.filter(({ law }) => law === slug).map(({ expected }) => expected))
      expect([...results], slug).toContain('no')
      if (slug !== 'us-list-of-goods') expect([...results], slug).toContain('yes')
    }
  })
})

it('the reasons are those that decide, and no others', () => {
  const { reasons } = assess(
    ruleOf('uk-modern-slavery-act'),
    company({ business: ['GB'], numbers: { 'turnover-GBP': 1 } }),
  )
  expect(reasons).toEqual([{ condition: { amount: 'turnover', currency: 'GBP', atLeast: 36_000_000 }, truth: 'no' }])
})

it('a number is asked for only once its law hangs on it', () => {
  const rules = [ruleOf('uk-modern-slavery-act'), ruleOf('german-supply-chain-act')]
  const asked = (told: Partial<Company>) => [...stillAsked(rules, company(told))]
  expect(asked({})).toEqual([])
  expect(asked({ seat: 'elsewhere', business: ['GB'] })).toEqual(['turnover-GBP'])
  expect(asked({ seat: 'DE', business: [] })).toEqual(['staff-DE'])
  expect(asked({ business: ['GB'], numbers: { 'turnover-GBP': 1 } })).toEqual([])
})
