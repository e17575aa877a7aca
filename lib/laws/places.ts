import { places, type Place } from '../../content/schema/values'
import { unionMembers } from '../taxonomy/union'

/** What a place is a part of. */
const parts: Partial<Record<Place, Place>> = { DE: 'EU', FR: 'EU', 'US-CA': 'US' }

/** Whether a place is another one or a part of it. */
export const isWithin = (place: Place, whole: Place): boolean => place === whole || parts[place] === whole

/** Whether it is a part of a country, where no company has its seat without having it in the country. */
export const isPartOfCountry = (place: Place): boolean => place.includes('-')

export const isPlace = (text: string): text is Place => (places as readonly string[]).includes(text)

/** Whether a law of a place holds in a country: its own, that of a part of it, or that of the European Union. */
export const holdsIn = (place: Place, country: string): boolean =>
  place === country ||
  place.startsWith(`${country}-`) ||
  (place === 'EU' && (unionMembers as readonly string[]).includes(country))
