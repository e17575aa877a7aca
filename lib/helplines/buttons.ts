import type { EmergencyNumber } from '../content/helplines'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { uncalled } from './services'

/** The button of an emergency number. */
export interface EmergencyButton {
  number: string
  /** Whom it calls: "Police, ambulance". */
  services: string
  /** What it says: "Call 105". */
  call: string
  note?: string
}

/** The buttons of a country's emergency numbers, in the words of a language. */
export function emergencyButtons(locale: Locale, emergency: EmergencyNumber[]): EmergencyButton[] {
  const { danger, call } = messagesOf(locale).help
  const list = new Intl.ListFormat(locale, { type: 'unit' })
  return emergency.map(({ services, number, note }) => {
    const says = list.format(services.map(service => danger.services[service]))
    const label = says.slice(0, 1).toLocaleUpperCase(locale) + says.slice(1)
    return { number, services: label, call: call(number), note }
  })
}

/** What readers are told plainly: that no number is known, or none of the police or of an ambulance. */
export function gapsOf(locale: Locale, emergency: EmergencyNumber[]): string[] {
  const { danger } = messagesOf(locale).help
  return emergency.length === 0 ? [danger.none] : uncalled(emergency).map(service => danger.uncalled[service])
}
