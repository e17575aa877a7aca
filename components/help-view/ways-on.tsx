import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { checklistFor, routes } from '@/lib/routes'

/** What a reader can do besides calling: ask themselves, and read what is known of papers and pay that are kept. */
export function WaysOn({ locale, country }: { locale: Locale; country?: string }) {
  const { questions, papers, pay } = messagesOf(locale).help
  const ways = [
    [checklistFor(locale, 'self', country), questions],
    [routes.indicator(locale, 'retention-of-identity-documents'), papers],
    [routes.indicator(locale, 'withholding-of-wages'), pay],
  ]
  return (
    <ul className="print:hidden">
      {ways.map(([href, label]) => (
        <li key={href}>
          <a href={href} className="inline-flex min-h-11 items-center font-semibold link">
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
