import type { ReactNode } from 'react'
import type { Article } from '@/lib/content/articles'
import { listAddress } from '@/lib/content/lists'
import { messagesOf } from '@/lib/i18n/messages'
import { valuesOf, type Facet } from '@/lib/taxonomy/facets'
import { labelOf } from '@/lib/taxonomy/labels'

/** What the article is about, each a way to the list of its kind. */
export function ArticleFacts({ article }: { article: Article }) {
  return (
    <dl className="grid gap-x-8 gap-y-4 border-t border-line pt-5 text-sm sm:grid-cols-3 lg:sticky lg:top-20 lg:grid-cols-1 print:hidden">
      <Tags article={article} facet="region" />
      <Tags article={article} facet="country" />
      <Tags article={article} facet="topic" />
      <Tags article={article} facet="indicator" />
    </dl>
  )
}

function Tags({ article, facet }: { article: Article; facet: Exclude<Facet, 'type'> }) {
  const values = valuesOf(article, facet)
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
