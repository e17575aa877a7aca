import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { countryRecord, CountryRecord } from '../../../lib/api/country-record'
import { schemas } from '../../../lib/api/schemas'
import { knownCountries } from '../../../lib/collections/dossier'
import { listingsIn } from '../../../lib/goods/read'
import { helpIn } from '../../../lib/helplines/read'

const ajv = new Ajv({ strict: false })
addFormats(ajv)
const isRecord = ajv.compile({ ...CountryRecord, components: { schemas } })

describe('what is known of a country', () => {
  it.each(['en', 'es'] as const)('is of the shape that it says, of every country (%s)', locale => {
    const wrong = knownCountries(locale).flatMap(code => {
      const record = JSON.parse(JSON.stringify(countryRecord(locale, code))) as unknown
      return isRecord(record) ? [] : [[code, isRecord.errors]]
    })
    expect(wrong).toEqual([])
  })

  it('has the goods that the list names, and the numbers to call', () => {
    const record = countryRecord('en', 'PE')
    expect(record.goods.map(({ good }) => good)).toEqual(
      listingsIn('en')
        .filter(({ country }) => country === 'PE')
        .map(({ good }) => good),
    )
    expect(record.lines.map(({ tel }) => tel)).toContain('1818')
    expect(record.emergency).toHaveLength(helpIn('en').find(({ code }) => code === 'PE')!.emergency.length)
  })

  it('has the laws of its union, too, and of its states', () => {
    expect(countryRecord('en', 'ES').laws.map(({ slug }) => slug)).toContain('eu-forced-labour-regulation')
    expect(countryRecord('en', 'US').laws.map(({ slug }) => slug)).toContain('california-supply-chains-act')
    expect(countryRecord('en', 'PE').laws).toEqual([])
  })
})
