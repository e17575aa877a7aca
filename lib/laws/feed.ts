import type { Feed } from '../feeds/feed'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { routes } from '../routes'
import { site } from '../site'
import { lawsIn } from './read'

/** Every change of what the hub says of these laws, the latest first. */
export function changesFeed(locale: Locale): Feed {
  const { title, summary } = messagesOf(locale).laws
  const address = site.url + routes.lawChanges(locale)
  return {
    id: address,
    title: `${title} · ${site.name}`,
    summary,
    language: locale,
    page: site.url + routes.laws(locale),
    addresses: { atom: address },
    entries: lawsIn(locale)
      .flatMap(({ slug, name, changes }) => changes.map(change => ({ slug, name, ...change })))
      .toSorted((a, b) => b.day.localeCompare(a.day))
      .map(({ slug, name, day, says }) => {
        const url = site.url + routes.law(locale, slug)
        return {
          id: `${url}#${day}`,
          title: name,
          summary: says,
          url,
          published: day,
          tags: [],
          licence: site.contentLicence,
        }
      }),
  }
}
