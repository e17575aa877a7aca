import type { ArticlePage } from '@/lib/collections/articles'
import { formatDay } from '@/lib/dates'
import { fill } from '@/lib/i18n/fill'
import { messagesOf } from '@/lib/i18n/messages'

/**
 * One line of facts: whose work of which year the article is about, how long it takes to read, when its
 * words were last changed, and when they are to be checked.
 */
export function Byline({ article, minutes }: Pick<ArticlePage, 'article' | 'minutes'>) {
  const { locale, original, published, updated, reviewBy } = article
  const { article: messages } = messagesOf(locale)
  const changed = updated ?? published
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
      {fill(messages.minutes, { count: minutes })} · {updated ? messages.updated : messages.published}{' '}
      <time dateTime={changed}>{formatDay(changed, locale)}</time>
      {reviewBy && (
        <>
          {' '}
          · {messages.reviewBy} <time dateTime={reviewBy}>{formatDay(reviewBy, locale)}</time>
        </>
      )}
    </p>
  )
}
