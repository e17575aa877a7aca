import { fill } from '../i18n/fill'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import type { EmergencyWords } from './buttons'

/** The words for emergency numbers in a language. */
export function emergencyWords(locale: Locale): EmergencyWords {
  const { danger, call } = messagesOf(locale).help
  return {
    services: danger.services,
    uncalled: danger.uncalled,
    none: danger.none,
    call: fill(call, { number: '{number}' }),
  }
}
