import { places, type Place } from '../../content/schema/values'

/** What a place is a part of. */
const parts: Partial<Record<Place, Place>> = { DE: 'EU', FR: 'EU', 'US-CA': 'US' }

/** Whether a place is another one or a part of it. */
export const isWithin = (place: Place, whole: Place): boolean => place === whole || parts[place] === whole

/** Whether it is a part of a country, where no company has its seat without having it in the country. */
export const isPartOfCountry = (place: Place): boolean => place.includes('-')

export const isPlace = (text: string): text is Place => (places as readonly string[]).includes(text)
