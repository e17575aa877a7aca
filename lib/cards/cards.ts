import { articlesIn } from '../content/articles'
import { describeList } from '../content/describe'
import { listPagesIn, type ListPage } from '../content/lists'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { routes } from '../routes'
import { cardPageOf } from '../sharing'
import { labelOf } from '../taxonomy/labels'
import type { Article } from '../content/articles'
import type { Card } from './draw'

/** Every picture of a language, by the address of the page that it stands for. */
export function cardsIn(locale: Locale): [page: string, card: Card][] {
  const { tagline, home } = messagesOf(locale)
  const own = articlesIn(locale).filter(article => cardPageOf(article) === routes.article(locale, article.slug))
  const lists = [...listPagesIn(locale).values()].filter(({ page }) => page === 1)
  return [
    [
      routes.home(locale),
      { kind: tagline, title: home.title, about: messagesOf(locale).articleCount(articlesIn(locale).length) },
    ],
    ...own.map((article): [string, Card] => [routes.article(locale, article.slug), articleCard(article)]),
    ...lists.map((list): [string, Card] => [list.address, listCard(list)]),
  ]
}

const articleCard = ({ locale, types, title, countries, regions }: Article): Card => ({
  kind: types.map(type => labelOf('type', type, locale)).join(' · '),
  title,
  about: [
    ...regions.map(region => labelOf('region', region, locale)),
    ...countries.map(code => labelOf('country', code, locale)),
  ].join(' · '),
})

const listCard = ({ locale, filter, articles }: ListPage): Card => ({
  kind: messagesOf(locale).articles,
  title: describeList(locale, filter).title,
  about: messagesOf(locale).articleCount(articles.length),
})
