import { searchWithin } from '@/components/crosswalk/search-within'
import { Ways } from '@/components/leads/ways'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

/** Where to go from an indicator: the checklist, the search within its articles, help. */
export function NextSteps({ locale, indicator }: { locale: Locale; indicator?: string }) {
  const { indicators } = messagesOf(locale)
  const steps = [
    { title: indicators.checklist, address: routes.checklist(locale) },
    ...(indicator ? [{ title: indicators.search, address: searchWithin(locale, { indicator }) }] : []),
    { title: indicators.help, address: routes.help(locale) },
  ]
  return (
    <nav aria-labelledby="next" className="mb-8 border-t-4 border-blaze pt-2">
      <h2 id="next" className="text-lg font-bold">
        {indicators.next}
      </h2>
      <Ways ways={steps} />
    </nav>
  )
}
