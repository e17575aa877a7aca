import { IndicatorView } from '@/components/indicator-view/indicator-view'
import type { Series } from '@/components/series/series'
import { alternatesOfList } from '@/lib/content/alternates'
import { describeList } from '@/lib/content/describe'
import { listPagesIn, type ListPage } from '@/lib/content/lists'
import { messagesOf } from '@/lib/i18n/messages'
import { metadataOf, withFeeds } from '@/lib/metadata'
import type { PageMetadata } from '@/lib/page-metadata'
import { ListView } from './list-view'

/** Every page of every list of articles: by type, region, country, topic and indicator. */
export const listSeries: Series = locale =>
  [...listPagesIn(locale)].map(([address, list]) => ({
    address,
    metadata: () => listMetadata(address, list),
    view: () => (list.filter.indicator ? <IndicatorView list={list} /> : <ListView list={list} />),
  }))

function listMetadata(address: string, { locale, filter, page, pages, address: first }: ListPage): PageMetadata {
  const { title, summary } = describeList(locale, filter)
  const paged = page === 1 ? title : `${title}, ${messagesOf(locale).list.page(page, pages)}`
  const alternates = page === 1 ? alternatesOfList(filter) : { [locale]: address }
  return withFeeds(metadataOf({ locale, title: paged, summary, address, alternates, card: first }), first, title)
}
