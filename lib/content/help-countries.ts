import type { Locale } from '../i18n/locales'
import { routes } from '../routes'
import { helpIn } from './helplines'

/** A country, and whom to call there: what a reader who is brought to help needs at once. */
export interface HelpCountry {
  code: string
  name: string
  /** Of its page; given with the rest, so that a copy that opens from a folder can lead to its own. */
  address: string
  /** Emergency numbers first. `unsure` are those seen on no page of the service itself or of a government. */
  lines: { name: string; number: string; tel: string; unsure?: true }[]
}

/** The countries that have a page of helplines, for those who are to be brought to help. */
export const helpCountries = (locale: Locale): HelpCountry[] =>
  helpIn(locale).map(({ code, country, emergency, lines }) => ({
    code,
    name: country,
    address: routes.countryHelp(locale, code),
    lines: [...emergency, ...lines].map(({ name, number, tel, confidence }) => ({
      name,
      number,
      tel,
      ...(confidence !== 'official' && { unsure: true }),
    })),
  }))
