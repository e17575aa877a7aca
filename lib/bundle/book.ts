import type { Article } from '../content/articles'
import { describeList } from '../content/describe'
import type { ListPage } from '../content/lists'
import { changedOn } from '../dates'
import { messagesOf } from '../i18n/messages'
import { escapeXml } from '../publish/xml'
import { routes } from '../routes'
import { site } from '../site'
import { chapterOf, type Chapter, type Leads } from './chapter'
import type { Book } from './epub'

/**
 * The articles of a list as a book.
 *
 * @param htmlOf the built page of an article
 */
export function bookOf(list: ListPage, htmlOf: (article: Article) => string): Book {
  const { locale, address, articles, filter } = list
  const { title } = describeList(locale, filter)
  const inBook = new Map(articles.map(({ slug }) => [routes.article(locale, slug), slug]))
  const leads: Leads = link => {
    const within = link.slice(site.base.length)
    const [page = '', anchor] = within.split('#')
    const other = inBook.get(page)
    return other ? `${other}.xhtml${anchor ? `#${anchor}` : ''}` : site.url + within
  }
  return {
    id: site.url + address,
    title: `${site.name}: ${title}`,
    language: locale,
    publisher: site.name,
    licences: [...new Set(articles.map(({ licence }) => licence))],
    source: site.url + address,
    contents: messagesOf(locale).articles,
    made: articles.map(changedOn).toSorted().at(-1) ?? '',
    chapters: articles.map(article => withLicence(article, chapterOf(article.slug, htmlOf(article), leads))),
  }
}

/** The page says it beside buttons, which a book has not. */
function withLicence({ locale, licence }: Article, chapter: Chapter): Chapter {
  const { article: words } = messagesOf(locale)
  const name = `<a href="${escapeXml(licence.url)}">${escapeXml(licence.name)}</a>`
  const line = `<p>${escapeXml(words.licence)} ${name}. ${escapeXml(words.licenceSays[licence.id])}</p>`
  return { ...chapter, content: chapter.content + line }
}
