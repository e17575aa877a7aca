import type { Series } from '@/components/series/series'
import { alternatesOfArticle } from '@/lib/content/alternates'
import { articlesIn, type Article } from '@/lib/content/articles'
import { metadataOf, withCitation } from '@/lib/metadata'
import type { PageMetadata } from '@/lib/page-metadata'
import { routes } from '@/lib/routes'
import { cardPageOf } from '@/lib/sharing'
import { ArticleView } from './article-view'

/** A page for every published article. */
export const articleSeries: Series = locale =>
  articlesIn(locale).map(article => ({
    address: routes.article(locale, article.slug),
    metadata: () => articleMetadata(article),
    view: () => <ArticleView article={article} />,
  }))

function articleMetadata(article: Article): PageMetadata {
  const { locale, slug, title, summary } = article
  const address = routes.article(locale, slug)
  const alternates = alternatesOfArticle(slug)
  const metadata = metadataOf({ locale, title, summary, address, alternates, card: cardPageOf(article) })
  return withCitation(metadata, article)
}
