import { Fragment } from 'react'
import type { ArticlePage } from '@/lib/collections/articles'
import { formatDay, type Day } from '@/lib/dates'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

/**
 * The publication that the article is about, the days on which it was published, changed and is to be checked, and the
 * duties under the laws that it is about.
 */
export function Byline({ article, laws }: Pick<ArticlePage, 'article' | 'laws'>) {
  const { locale, original } = article
  const { article: messages, laws: words } = messagesOf(locale)
  const days: [label: string, day: Day | undefined][] = [
    [messages.published, article.published],
    [messages.updated, article.updated],
    [messages.reviewBy, article.reviewBy],
  ]
  return (
    <div className="mt-5 grid gap-1 text-sm text-muted">
      <p className="flex flex-wrap gap-x-5">
        {days.map(
          ([label, day]) =>
            day && (
              <span key={label}>
                {label} <time dateTime={day}>{formatDay(day, locale)}</time>
              </span>
            ),
        )}
      </p>
      {original && (
        <p className="max-w-3xl">
          {messages.original}:{' '}
          {original.url ? (
            <a href={original.url} className="link">
              {original.title}
            </a>
          ) : (
            <cite className="not-italic">{original.title}</cite>
          )}
          . {original.publisher}
          {original.year && `, ${original.year}`}.
        </p>
      )}
      {laws.length > 0 && (
        <p className="max-w-3xl print:hidden">
          {words.title}:{' '}
          {laws.map(({ slug, name }, index) => (
            <Fragment key={slug}>
              {index > 0 && ' · '}
              <a href={routes.law(locale, slug)} className="link">
                {name}
              </a>
            </Fragment>
          ))}
        </p>
      )}
    </div>
  )
}
