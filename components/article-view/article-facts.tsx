import type { ReactNode } from 'react'
import type { ArticlePage } from '@/lib/collections/articles'
import type { Article } from '@/lib/content/articles'
import { messagesOf } from '@/lib/i18n/messages'
import { listAddress } from '@/lib/routes'
import type { Facet } from '@/lib/taxonomy/facets'
import { labelOf } from '@/lib/taxonomy/labels'

/** What the article is about, each a way to the list of its kind. */
export function ArticleFacts({ article, goods }: Pick<ArticlePage, 'article' | 'goods'>) {
  return (
    <dl className="grid gap-x-8 gap-y-4 border-t border-line pt-5 text-sm sm:grid-cols-3 lg:sticky lg:top-20 lg:grid-cols-1 print:hidden">
      <Tags article={article} facet="region" values={article.regions} />
      <Tags article={article} facet="country" values={article.countries} />
      {goods.length > 0 && (
        <Row label={messagesOf(article.locale).goodsPages.names}>
          <ul>
            {goods.map(({ name, address }) => (
              <li key={address}>
                <a href={address} className="inline-block py-1 link">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </Row>
      )}
      <Tags article={article} facet="topic" values={article.topics} />
      <Tags article={article} facet="indicator" values={article.indicators} />
    </dl>
  )
}

interface TagsProps {
  article: Article
  facet: Exclude<Facet, 'type'>
  values: string[]
}

function Tags({ article, facet, values }: TagsProps) {
  if (values.length === 0) return null
  return (
    <Row label={messagesOf(article.locale).facets[facet]}>
      <ul>
        {values.map(value => (
          <li key={value}>
            <a href={listAddress(article.locale, { [facet]: value })} className="inline-block py-1 link">
              {labelOf(facet, value, article.locale)}
            </a>
          </li>
        ))}
      </ul>
    </Row>
  )
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-muted">{label}</dt>
      <dd className="mt-0.5">{children}</dd>
    </div>
  )
}
