import { describe, expect, it, vi } from 'vitest'
import { conditionWords, lawsIn } from '../../../lib/laws/read'
import {
  companyFromFragment,
  inputsOf,
  isTold,
  nothingTold,
  readNumber,
  companyToFragment,
} from '../../../lib/laws/company'
import { numberKey } from '../../../lib/laws/rule'
import { conditionText, formatNumber, numberLabel } from '../../../lib/laws/words'
import { cases } from './cases'

vi.mock('../../../.contentlayer/generated', () => import('../../fixtures/library'))

const inputs = inputsOf(lawsIn('en').map(({ rule }) => rule))

it('what there is to ask is what the rules name, each once', () => {
  const keys = [...inputs.numbers.map(numberKey), ...inputs.questions.map(({ id }) => id)]
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys).toEqual(expect.arrayContaining(['turnover-GBP', 'turnover-EU-EUR', 'staff', 'staff-DE', 'xinjiang']))
  expect(inputs.imports).toEqual(['CA', 'EU', 'US'])
  expect(inputs.seat.at(-1)).toBe('elsewhere')
  expect(inputs.seat).not.toContain('US-CA')
})

describe('a number as people write it', () => {
  const read: [string, number | undefined][] = [
    ['36,000,000', 36_000_000],
    ['36.000.000', 36_000_000],
    ['36 000 000', 36_000_000],
    ['36 000 000', 36_000_000],
    ["36'000'000", 36_000_000],
    [' 250 ', 250],
    ['0', 0],
    ['1.500,75', 1_500],
    ['1,500.5', 1_500],
    ['36 million', undefined],
    ['-5', undefined],
    ['', undefined],
    ['1'.repeat(16), undefined],
  ]
  for (const [text, number] of read) it(`"${text}"`, () => expect(readNumber(text)).toBe(number))
})

describe('the fragment', () => {
  it('brings back every company that was told', () => {
    for (const { company } of cases) {
      const whole = { ...nothingTold, ...company }
      expect(companyFromFragment(companyToFragment(whole), inputs)).toEqual(whole)
    }
    expect(companyToFragment(nothingTold)).toBe('')
    expect(companyToFragment({ ...nothingTold, seat: 'DE', business: ['DE', 'GB'], imports: [] })).toBe(
      '#seat=DE&business=DE.GB&imports=none',
    )
  })

  it('leaves out whatever is not asked', () => {
    const odd = '#seat=XX&business=__proto__.GB&imports=AU&sector=bank&turnover-GBP=many&xinjiang=maybe&staff-GB=4&x=1'
    expect(companyFromFragment(odd, inputs)).toEqual({ ...nothingTold, business: ['GB'] })
    expect(isTold(companyFromFragment('#content', inputs))).toBe(false)
  })
})

it('conditions and numbers in words of each language', () => {
  const line = { amount: 'turnover', place: 'EU', currency: 'EUR', over: 1_500_000_000 } as const
  expect(conditionText(line, conditionWords('en'))).toBe(
    'Yearly turnover of the whole group, European Union only (EUR): more than 1,500,000,000',
  )
  expect(conditionText({ staff: 'DE', atLeast: 1000 }, conditionWords('es'))).toBe(
    'Personas empleadas (Alemania): 1000 o más',
  )
  const goods = ['retail', 'manufacturing', 'goods'] as const
  expect(conditionText({ sector: [...goods] }, conditionWords('en'))).toBe('Deals in goods')
  expect(conditionText({ sector: [...goods, 'services'] }, conditionWords('en'))).toContain('Retail / Manufacturing')
  expect(conditionText({ business: 'US-CA' }, conditionWords('en'))).toBe('Does business in: California')
  expect(numberLabel({ staff: 'world', line: 50 }, conditionWords('en'))).toBe('Employees, everywhere')
  expect(formatNumber(36_000_000, 'es')).toBe('36\u00A0000\u00A0000')
})
