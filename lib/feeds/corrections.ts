import { correctionsIn } from '../content/corrections'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { routes } from '../routes'
import { site } from '../site'
import type { Feed } from './feed'

/** So many of the latest corrections are in the feed; the page has all. */
const most = 50

/** The corrections of a language, for those who have to know when something that they used was wrong. */
export function correctionsFeed(locale: Locale): Feed {
  const { title, summary } = messagesOf(locale).corrections
  const page = site.url + routes.corrections(locale)
  const corrections = correctionsIn(locale).slice(0, most)
  return {
    id: page,
    title: `${title} · ${site.name}`,
    summary,
    language: locale,
    page,
    addresses: { atom: site.url + routes.correctionsFeed(locale) },
    entries: corrections.map(({ article, date, note }, index) => {
      const url = site.url + routes.article(locale, article.slug)
      // Two corrections of one article on one day are told apart by their places.
      const same = corrections.slice(index + 1).filter(other => other.article === article && other.date === date).length
      return {
        id: `${url}#${date}${same > 0 ? `-${same + 1}` : ''}`,
        title: article.title,
        summary: note,
        url,
        published: date,
        tags: [],
        licence: article.licence,
      }
    }),
  }
}
