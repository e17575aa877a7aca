import type { Series } from '@/components/series/series'
import { alternatesOfArticle } from '@/lib/content/alternates'
import { articlesIn } from '@/lib/content/articles'
import { metadataOf, withCitation } from '@/lib/metadata'
import { routes } from '@/lib/routes'
import { cardPageOf } from '@/lib/sharing'
import { ArticleView } from './article-view'

/** A page for every published article. */
export const articleSeries: Series = locale =>
  articlesIn(locale).map(article => {
    const { slug, title, summary } = article
    const address = routes.article(locale, slug)
    const alternates = alternatesOfArticle(slug)
    return {
      locale,
      address,
      metadata: () =>
        withCitation(metadataOf({ locale, title, summary, address, alternates, card: cardPageOf(article) }), article),
      view: () => <ArticleView article={article} />,
    }
  })
