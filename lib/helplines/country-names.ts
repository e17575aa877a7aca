import isoCountries from 'i18n-iso-countries'
import { locales } from '../i18n/locales'
import { fold } from '../language/fold'
import { thesaurus } from '../language/thesaurus'
import { countryName } from '../taxonomy/countries'

/** Names in use that neither Unicode CLDR nor ISO 3166 has, former ones and those of official papers among them. */
const otherNames: Record<string, string[]> = {
  AE: ['Emirates', 'Emiratos'],
  AR: ['Argentine Republic'],
  CD: ['Zaire', 'DR Congo', 'RD Congo'],
  CG: ['Congo', 'Congo Republic'],
  CV: ['Cabo Verde'],
  FR: ['French Republic', 'República Francesa'],
  GB: [
    'Britain',
    'England',
    'Scotland',
    'Wales',
    'Northern Ireland',
    'Inglaterra',
    'Escocia',
    'Gales',
    'Grande-Bretagne',
    'Großbritannien',
  ],
  GR: ['Hellas', 'Hellenic Republic', 'República Helénica'],
  IN: ['Bharat'],
  IT: ['Italian Republic', 'República Italiana'],
  KH: ['Kampuchea'],
  KP: ['DPRK', 'Democratic People’s Republic of Korea', 'República Popular Democrática de Corea'],
  LB: ['Lebanese Republic', 'República Libanesa'],
  MK: ['Macedonia'],
  MX: ['Méjico', 'United Mexican States', 'Estados Unidos Mexicanos'],
  NL: ['Holland', 'Holanda'],
  PH: ['Pilipinas'],
  SA: ['KSA'],
  SZ: ['Swaziland', 'Suazilandia'],
  TL: ['East Timor', 'Timor Oriental'],
  US: ['America', 'EE. UU.', 'Estados Unidos de América', 'États-Unis'],
  VN: ['Viet Nam'],
}

/**
 * What gives all names under which readers may look for a country: those of Unicode CLDR and of ISO 3166 in every
 * language of the hub, those of its file of helplines, those of the thesaurus, and others in use.
 */
export function countryNamer(): (code: string, aliases?: string[]) => string[] {
  const entries = thesaurus()
  const ofThesaurus = (code: string) => entries.filter(({ country }) => country === code)
  return (code, aliases = []) =>
    distinct([
      ...locales.map(locale => countryName(code, locale)),
      ...aliases,
      ...isoNames(code),
      ...ofThesaurus(code).flatMap(entry => locales.flatMap(locale => entry[locale] ?? [])),
      ...(otherNames[code] ?? []),
    ])
}

/** A country that has no page of help, with those of its names that a browser does not know of itself. */
export interface OtherCountry {
  code: string
  names: string[]
}

/**
 * All countries of ISO 3166 but some.
 *
 * @param listed the codes of those
 */
export function otherCountries(listed: string[]): OtherCountry[] {
  const codes = Object.keys(isoCountries.getAlpha2Codes()).filter(code => !listed.includes(code))
  return codes.map(code => {
    const known = locales.map(locale => plain(countryName(code, locale)))
    const names = distinct([...isoNames(code), ...(otherNames[code] ?? [])])
    return { code, names: names.filter(name => !known.includes(plain(name))) }
  })
}

const isoNames = (code: string) =>
  locales
    .flatMap(locale => isoCountries.getName(code, locale, { select: 'all' }) ?? [])
    .filter(name => !mistaken[code]?.includes(name))

/** What i18n-iso-countries calls a country, but is the name of another: in Portuguese it has one name for both Congos. */
const mistaken: Record<string, string[]> = { CG: ['República Democrática do Congo'] }

/** Each name once, whatever its case, accents and signs. */
const distinct = (names: string[]) =>
  names.filter((name, index) => names.findIndex(other => plain(other) === plain(name)) === index)

const plain = (name: string) => fold(name).replace(/[^\p{L}\p{N}]/gu, '')
