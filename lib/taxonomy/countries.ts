import type { Locale } from '../i18n/locales'

/** A country's name: "Peru", "Perú". The names are those of Unicode CLDR, which Node carries. */
export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code
}
