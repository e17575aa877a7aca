import { generateAtomFeed } from 'feedsmith'
import { correctionsIn } from '../content/corrections'
import type { Day } from '../dates'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { routes } from '../routes'
import { site } from '../site'

/** So many of the latest corrections are in the feed; the page has all. */
const most = 50

/** The corrections of a language as Atom (RFC 4287), for those who have to know when something that they used was wrong. */
export function correctionsFeed(locale: Locale, today: Day): string {
  const { corrections } = messagesOf(locale)
  const page = site.url + routes.corrections(locale)
  const entries = correctionsIn(locale).slice(0, most)
  return generateAtomFeed({
    xml: { lang: locale },
    id: page,
    title: { value: `${corrections.title} · ${site.name}` },
    subtitle: { value: corrections.summary },
    updated: atMidnight(entries[0]?.date ?? today),
    authors: [{ name: site.name, uri: `${site.url}/` }],
    rights: { value: site.contentLicence.name },
    links: [
      { rel: 'self', type: 'application/atom+xml', href: site.url + routes.correctionsFeed(locale) },
      { rel: 'alternate', type: 'text/html', hreflang: locale, href: page },
    ],
    entries: entries.map(({ article, date, note }, index) => {
      const url = site.url + routes.article(locale, article.slug)
      // Two corrections of one article on one day are told apart by their places.
      const same = entries.slice(index + 1).filter(other => other.article === article && other.date === date).length
      return {
        id: `${url}#${date}${same > 0 ? `-${same + 1}` : ''}`,
        title: { value: article.title },
        summary: { value: note },
        published: atMidnight(date),
        updated: atMidnight(date),
        links: [{ rel: 'alternate', type: 'text/html', hreflang: locale, href: url }],
      }
    }),
  })
}

/** Nobody knows more of a date than its day; it begins at midnight, UTC. */
const atMidnight = (day: Day) => new Date(`${day}T00:00:00Z`)
