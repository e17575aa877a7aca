import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import type { EmergencyWords } from './buttons'
import { digitsOf } from './digits'
import { doubtOf, type Doubt } from './doubt'
import { emergencyWords } from './emergency-words'
import { helpIn } from './read'
import type { Service } from '../../content/schema/values'

/**
 * A country, and whom to call there: what a reader who is brought to help needs at once. The page that holds it is to
 * come in one response, so that nothing is said twice; what is to be known of a number stands on the country's own.
 */
export interface HelpCountry {
  code: string
  name: string
  emergency: { number: string; services: Service[] }[]
  /** Whether the country's page says more of its emergency numbers. */
  more?: true
  lines: HelpLine[]
}

interface HelpLine {
  name: string
  number: string
  /** What a phone dials, where that is not just the digits of the number. */
  tel?: string
  doubt?: Doubt
}

/** The countries that have a page of helplines, for those who are to be brought to help. */
export const helpCountries = (locale: Locale): HelpCountry[] =>
  helpIn(locale).map(({ code, country, emergency, lines }) => ({
    code,
    name: country,
    emergency: emergency.map(({ number, services }) => ({ number, services })),
    ...(emergency.some(({ note }) => note) && { more: true }),
    lines: lines.map(line => ({
      // In brackets stands what a line is called in another language.
      name: line.name.replace(/ \([^)]*\)$/, ''),
      number: line.number,
      ...(line.tel !== digitsOf(line.number) && { tel: line.tel }),
      doubt: doubtOf(line),
    })),
  }))

/** What is said of all of them. */
export interface HelpWords {
  /** Above the emergency numbers. */
  danger: string
  emergency: EmergencyWords
  /** That the country's page says more of them. */
  more: string
  /** Before a number that may be wrong. */
  doubts: Record<Doubt, string>
}

export function helpWords(locale: Locale): HelpWords {
  const { danger, doubts } = messagesOf(locale).help
  const marks = { undated: doubts.undated.mark, press: doubts.press.mark, unconfirmed: doubts.unconfirmed.mark }
  return { danger: danger.title, emergency: emergencyWords(locale), more: danger.more, doubts: marks }
}
