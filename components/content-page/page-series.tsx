import type { Series } from '@/components/series/series'
import { alternatesOfPage } from '@/lib/content/alternates'
import { pagesIn } from '@/lib/content/pages'
import { metadataOf, plainMetadataOf } from '@/lib/metadata'
import { routes } from '@/lib/routes'
import { ContentPage } from './content-page'

/** The hub's own pages. */
export const pageSeries: Series = locale =>
  pagesIn(locale).map(page => {
    const { slug, title, summary, plainTitle } = page
    const facts = { locale, address: routes.page(locale, slug), alternates: alternatesOfPage(slug) }
    return {
      address: facts.address,
      metadata: () => (plainTitle ? plainMetadataOf(facts, plainTitle) : metadataOf({ ...facts, title, summary })),
      view: () => <ContentPage page={page} />,
    }
  })
