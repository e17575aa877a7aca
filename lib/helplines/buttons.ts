import { fill } from '../i18n/fill'
import type { Locale } from '../i18n/locales'
import type { Service } from '../../content/schema/values'
import { uncalled } from './services'

/** The words in which emergency numbers are told; texts, so that a page can hand them to its script. */
export interface EmergencyWords {
  services: Record<Service, string>
  /** That no number of the police, or of an ambulance, is known. */
  uncalled: Record<'police' | 'ambulance', string>
  /** That no emergency number at all is known. */
  none: string
  /** What a button says: "Call {number}". */
  call: string
}

/** The button of an emergency number. */
export interface EmergencyButton {
  number: string
  /** Whom it calls: "Police, ambulance". */
  services: string
  /** What it says: "Call 105". */
  call: string
  note?: string
}

type Called = { number: string; services: Service[]; note?: string }

/** The buttons of a country's emergency numbers, in the words of a language. */
export function emergencyButtons(locale: Locale, words: EmergencyWords, emergency: Called[]): EmergencyButton[] {
  const list = new Intl.ListFormat(locale, { type: 'unit' })
  return emergency.map(({ services, number, note }) => {
    const says = list.format(services.map(service => words.services[service]))
    const label = says.slice(0, 1).toLocaleUpperCase(locale) + says.slice(1)
    return { number, services: label, call: fill(words.call, { number }), note }
  })
}

/** What readers are told plainly: that no number is known, or none of the police or of an ambulance. */
export const gapsOf = (words: EmergencyWords, emergency: Called[]): string[] =>
  emergency.length === 0 ? [words.none] : uncalled(emergency).map(service => words.uncalled[service])
