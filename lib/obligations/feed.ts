import { generateAtomFeed } from 'feedsmith'
import type { Day } from '../dates'
import { obligationsIn } from '../content/obligations'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { routes } from '../routes'
import { site } from '../site'

/** Nobody knows more of a change than its day; it begins at midnight, UTC. */
const atMidnight = (day: Day) => new Date(`${day}T00:00:00Z`)

/** Every change of what the hub says of these laws, the latest first, as Atom (RFC 4287). */
export function changesFeed(locale: Locale): string {
  const { title, summary } = messagesOf(locale).obligations
  const entries = obligationsIn(locale)
    .flatMap(({ slug, name, changes }) => changes.map(change => ({ slug, name, ...change })))
    .toSorted((a, b) => b.day.localeCompare(a.day))
  const page = site.url + routes.obligations(locale)
  return generateAtomFeed({
    xml: { lang: locale },
    id: site.url + routes.obligationChanges(locale),
    title: { value: `${title} · ${site.name}` },
    subtitle: { value: summary },
    updated: atMidnight(entries[0]?.day ?? '2026-01-01'),
    authors: [{ name: site.name, uri: `${site.url}/` }],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: site.url + routes.obligationChanges(locale) },
      { rel: 'alternate', type: 'text/html', hreflang: locale, href: page },
    ],
    entries: entries.map(({ slug, name, day, says }) => {
      const address = site.url + routes.obligation(locale, slug)
      return {
        id: `${address}#${day}`,
        title: { value: name },
        summary: { value: says },
        updated: atMidnight(day),
        links: [
          { rel: 'alternate', type: 'text/html', hreflang: locale, href: address },
          { rel: 'license', href: site.contentLicence.url },
        ],
        rights: { value: site.contentLicence.name },
      }
    }),
  })
}
