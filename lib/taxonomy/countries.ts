import type { Locale } from '../i18n/locales'

/** Where CLDR's name is made to tell countries apart in a list, and is not what a reader would write. */
const plainNames: Partial<Record<string, Record<Locale, string>>> = {
  CD: { en: 'Democratic Republic of the Congo', es: 'República Democrática del Congo' },
  CG: { en: 'Republic of the Congo', es: 'República del Congo' },
  HK: { en: 'Hong Kong (China)', es: 'Hong Kong (China)' },
  MO: { en: 'Macao (China)', es: 'Macao (China)' },
  VC: { en: 'Saint Vincent and the Grenadines', es: 'San Vicente y las Granadinas' },
}

/** A country's name: "Peru", "Perú". The names are those of Unicode CLDR, which Node carries, without its abbreviations. */
export function countryName(code: string, locale: Locale): string {
  const name = plainNames[code]?.[locale] ?? new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code
  return name.replace(/^St\. /, 'Saint ').replace(' & ', ' and ')
}
