import type { Article } from '../content/articles'
import { describeList } from '../content/describe'
import type { ListPage } from '../content/lists'
import { changedOn } from '../dates'
import { articleId, permanentId } from '../identifiers'
import { feedOf, routes } from '../routes'
import { site } from '../site'
import { facets, valuesOf } from '../taxonomy/facets'
import { labelOf } from '../taxonomy/labels'
import { toUri } from '../uri'
import type { Feed, FeedEntry } from './feed'

/** So many entries are in a feed; the data of the list have all. */
const most = 50

/** The feed of a list: its articles, the latest change first. */
export function listFeed({
  locale,
  filter,
  address,
  articles,
}: Pick<ListPage, 'locale' | 'filter' | 'address' | 'articles'>): Feed {
  const { title, summary } = describeList(locale, filter)
  return {
    id: permanentId(address),
    title: `${title} · ${site.name}`,
    summary,
    language: locale,
    page: site.url + address,
    addresses: { atom: site.url + feedOf(address, 'xml'), json: site.url + feedOf(address, 'json') },
    entries: articles
      .toSorted((a, b) => changedOn(b).localeCompare(changedOn(a)))
      .slice(0, most)
      .map(entryOf),
  }
}

const entryOf = (article: Article): FeedEntry => ({
  id: articleId(article),
  title: article.title,
  summary: article.summary,
  url: site.url + routes.article(article.locale, article.slug),
  published: article.published,
  updated: article.updated,
  tags: facets.flatMap(facet =>
    valuesOf(article, facet).map(value => ({
      scheme: permanentId(`/${facet}`),
      term: value,
      label: labelOf(facet, value, article.locale),
    })),
  ),
  licence: article.licence,
  about: article.original?.url && toUri(article.original.url),
})
