import { Ways } from '@/components/leads/ways'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { checklistFor, routes } from '@/lib/routes'

/** What a reader can do besides calling: ask themselves, and read what is known of papers and pay that are kept. */
export function WaysOn({ locale, country }: { locale: Locale; country?: string }) {
  const { questions, papers, pay } = messagesOf(locale).help
  const ways = [
    { title: questions, address: checklistFor(locale, 'self', country) },
    { title: papers, address: routes.indicator(locale, 'retention-of-identity-documents') },
    { title: pay, address: routes.indicator(locale, 'withholding-of-wages') },
  ]
  return <Ways ways={ways} />
}
