import type { ReactNode } from 'react'
import type { Article } from '@/lib/content/articles'
import { listAddress, valuesOf, type Facet } from '@/lib/content/lists'
import { formatDay, type Day } from '@/lib/dates'
import { messagesOf } from '@/lib/i18n/messages'
import { labelOf } from '@/lib/taxonomy/labels'

/** What the article is about, when it was published and checked, and what it is based on. */
export function ArticleFacts({ article }: { article: Article }) {
  const { locale, original } = article
  const messages = messagesOf(locale)
  return (
    <dl className="grid gap-x-8 gap-y-4 border-t border-line pt-5 text-sm sm:grid-cols-2 lg:grid-cols-1">
      <Tags article={article} facet="region" />
      <Tags article={article} facet="country" />
      <Tags article={article} facet="topic" />
      <Row label={messages.article.published}>
        <Time day={article.published} article={article} />
      </Row>
      {article.updated && (
        <Row label={messages.article.updated}>
          <Time day={article.updated} article={article} />
        </Row>
      )}
      <Row label={messages.article.reviewBy}>
        <Time day={article.reviewBy} article={article} />
      </Row>
      {original && (
        <Row label={messages.article.original}>
          {original.url ? (
            <a href={original.url} className="link">
              {original.title}
            </a>
          ) : (
            original.title
          )}
          . {original.publisher}, {original.year}.
        </Row>
      )}
    </dl>
  )
}

function Tags({ article, facet }: { article: Article; facet: Exclude<Facet, 'type'> }) {
  const values = valuesOf[facet](article)
  if (values.length === 0) return null
  return (
    <Row label={messagesOf(article.locale).facets[facet]}>
      {values.map((value, index) => (
        <span key={value}>
          {index > 0 && ', '}
          <a href={listAddress(article.locale, { [facet]: value })} className="link">
            {labelOf(facet, value, article.locale)}
          </a>
        </span>
      ))}
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

function Time({ day, article }: { day: Day; article: Article }) {
  return <time dateTime={day}>{formatDay(day, article.locale)}</time>
}
