import type { ArticlePage } from '@/lib/collections/articles'
import { changedOn, formatDay } from '@/lib/dates'
import { messagesOf } from '@/lib/i18n/messages'

/**
 * One line of facts: whose work of which year the article is about, how long it takes to read, and up to when it is
 * known and meant to be right.
 */
export function Byline({ article, minutes }: Pick<ArticlePage, 'article' | 'minutes'>) {
  const { locale, original, reviewBy } = article
  const { article: messages } = messagesOf(locale)
  const known = changedOn(article)
  const source = original && [original.publisher, original.year].filter(Boolean).join(', ')
  return (
    <p className="mt-4 text-sm text-muted">
      {original && (
        <>
          {original.url ? (
            <a href={original.url} className="link">
              {source}
            </a>
          ) : (
            source
          )}{' '}
          ·{' '}
        </>
      )}
      {messages.minutes(minutes)} · {messages.knownAsOf} <time dateTime={known}>{formatDay(known, locale)}</time>
      {reviewBy && (
        <>
          {' '}
          · {messages.reviewBy} <time dateTime={reviewBy}>{formatDay(reviewBy, locale)}</time>
        </>
      )}
    </p>
  )
}
