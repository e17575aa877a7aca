import { searchWithin } from '@/components/crosswalk/search-within'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

/** Where to go from an indicator: the checklist, the search within its articles, help. */
export function NextSteps({ locale, indicator }: { locale: Locale; indicator?: string }) {
  const { indicators } = messagesOf(locale)
  const steps = [
    { href: routes.checklist(locale), label: indicators.checklist },
    ...(indicator ? [{ href: searchWithin(locale, { indicator }), label: indicators.search }] : []),
    { href: routes.help(locale), label: indicators.help },
  ]
  return (
    <nav aria-labelledby="next" className="mb-8 border-t-4 border-blaze pt-2">
      <h2 id="next" className="text-lg font-bold">
        {indicators.next}
      </h2>
      <ul>
        {steps.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-11 items-center py-1 link">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
