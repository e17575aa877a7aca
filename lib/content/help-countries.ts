import type { Locale } from '../i18n/locales'
import { routes } from '../routes'
import { helpIn } from './helplines'

/** The countries that have a page of helplines, for those who are to be brought to help. */
export const helpCountries = (locale: Locale): { code: string; name: string; address: string }[] =>
  helpIn(locale).map(({ code, country }) => ({ code, name: country, address: routes.countryHelp(locale, code) }))
