import { Fragment } from 'react'
import type { Article } from '@/lib/content/articles'
import { messagesOf } from '@/lib/i18n/messages'
import { listAddress } from '@/lib/routes'
import { labelOf } from '@/lib/taxonomy/labels'

/** What the article is about, each a way to the list of its kind; its first region stands above the text. */
export function ArticleFacts({ article }: { article: Article }) {
  const { locale, regions, countries, topics, indicators } = article
  const tags = [
    ...regions.slice(1).map(value => ['region', value] as const),
    ...countries.map(value => ['country', value] as const),
    ...topics.map(value => ['topic', value] as const),
    ...indicators.map(value => ['indicator', value] as const),
  ]
  if (tags.length === 0) return null
  return (
    <p className="mt-8 border-t border-line pt-5 text-sm print:hidden">
      {messagesOf(locale).card.tags}{' '}
      {tags.map(([facet, value], index) => (
        <Fragment key={facet + value}>
          {index > 0 && ' · '}
          <a href={listAddress(locale, { [facet]: value })} className="link">
            {labelOf(facet, value, locale)}
          </a>
        </Fragment>
      ))}
    </p>
  )
}
