import libphonenumber from 'google-libphonenumber'
import { unionMembers } from '../taxonomy/union'

/**
 * Whether the numbering plans, as libphonenumber keeps them, know a number as one of emergency services: just these
 * digits, for with some of them in front a phone may be connected as well.
 *
 * @param country ISO 3166-1 alpha-2, upper case; EU for all member states of the European Union
 */
export function isEmergencyNumber(digits: string, country: string): boolean {
  const plan = libphonenumber.ShortNumberInfo.getInstance()
  const regions = country === 'EU' ? unionMembers : [country as libphonenumber.RegionCode]
  return regions.every(region => plan.isEmergencyNumber(digits, region))
}
