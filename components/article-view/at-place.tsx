import type { ArticlePage } from '@/lib/collections/articles'
import { messagesOf } from '@/lib/i18n/messages'

/** What the hub has on the places, goods and laws of an article: a line before the text, in its margin where there is one. */
export function AtPlace({ article, place }: Pick<ArticlePage, 'article' | 'place'>) {
  const { article: messages } = messagesOf(article.locale)
  if (place.length === 0) return null
  return (
    // Reader views leave out what says so in so many words.
    <nav role="navigation" aria-label={messages.place} className="margin mb-5 text-sm print:hidden">
      <p className="font-semibold text-muted">{messages.place}</p>
      <ul>
        {place.map(({ title, address }) => (
          <li key={address} className="me-5 inline-block">
            <a href={address} className="inline-block py-1 link">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
