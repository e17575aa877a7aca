import libphonenumber from 'google-libphonenumber'

/** The member states of the European Union, by ISO 3166-1. */
// prettier-ignore
const members: libphonenumber.RegionCode[] = [
  'AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV',
  'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK',
]

/**
 * Whether the numbering plans, as libphonenumber keeps them, know a number as one of emergency services: just these
 * digits, for with some of them in front a phone may be connected as well.
 *
 * @param country ISO 3166-1 alpha-2, upper case; EU for all member states of the European Union
 */
export function isEmergencyNumber(digits: string, country: string): boolean {
  const plan = libphonenumber.ShortNumberInfo.getInstance()
  return (country === 'EU' ? members : [country as libphonenumber.RegionCode]).every(region =>
    plan.isEmergencyNumber(digits, region),
  )
}
