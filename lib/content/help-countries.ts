import { emergencyButtons, gapsOf, type EmergencyButton } from '../helplines/buttons'
import { doubtOf, type Doubt } from '../helplines/doubt'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { routes } from '../routes'
import { helpIn } from './helplines'

/** A country, and whom to call there: what a reader who is brought to help needs at once. */
export interface HelpCountry {
  code: string
  name: string
  /** Of its page; given with the rest, so that a copy that opens from a folder can lead to its own. */
  address: string
  emergency: EmergencyButton[]
  /** What no emergency number is known for, in sentences; and that the country's page says more, if it does. */
  gaps: string[]
  lines: { name: string; number: string; tel: string; doubt?: Doubt }[]
}

/** The countries that have a page of helplines, for those who are to be brought to help. */
export const helpCountries = (locale: Locale): HelpCountry[] =>
  helpIn(locale).map(({ code, country, emergency, lines }) => ({
    code,
    name: country,
    address: routes.countryHelp(locale, code),
    // The tool's page is to come in one response: what is to be known of a number stands on the country's own.
    emergency: emergencyButtons(locale, emergency).map(({ note: _note, ...button }) => button),
    gaps: [
      ...gapsOf(locale, emergency),
      ...(emergency.some(({ note }) => note) ? [messagesOf(locale).help.danger.more] : []),
    ],
    lines: lines.map(line => ({ name: line.name, number: line.number, tel: line.tel, doubt: doubtOf(line) })),
  }))

/** What is said of all of them. */
export interface HelpWords {
  /** Above the emergency numbers. */
  danger: string
  /** Before a number that may be wrong. */
  doubts: Record<Doubt, string>
}

export function helpWords(locale: Locale): HelpWords {
  const { danger, doubts } = messagesOf(locale).help
  const marks = { undated: doubts.undated.mark, press: doubts.press.mark, unconfirmed: doubts.unconfirmed.mark }
  return { danger: danger.title, doubts: marks }
}
