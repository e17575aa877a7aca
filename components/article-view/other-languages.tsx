import type { ArticlePage } from '@/lib/collections/articles'
import { formatDay } from '@/lib/dates'
import { fill } from '@/lib/i18n/fill'
import { languageName } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

/** Beside the text: the article's other languages; on a translation, what it was made from and whether that has changed since. */
export function OtherLanguages({ article, translations }: Pick<ArticlePage, 'article' | 'translations'>) {
  const { article: messages, translation } = messagesOf(article.locale)
  const original = article.translatedFrom ? translations.find(other => !other.translatedFrom) : undefined
  const changed = original?.updated
  if (translations.length === 0) return null
  return (
    <aside role="note" className="mb-6 text-sm text-muted print:hidden">
      {messages.otherLanguages}:{' '}
      {translations.map((other, index) => (
        <span key={other.locale}>
          {index > 0 && ', '}
          <a
            href={routes.article(other.locale, other.slug)}
            lang={other.locale}
            hrefLang={other.locale}
            className="link"
          >
            {languageName(other.locale)}
          </a>
        </span>
      ))}
      .{' '}
      {article.translatedFrom &&
        fill(messages.translatedFrom, { day: formatDay(article.translatedFrom, article.locale) })}{' '}
      {article.translatedBy &&
        fill(translation[article.translatedBy], {
          day: formatDay(article.translatedOn ?? article.published, article.locale),
        })}{' '}
      {article.translatedFrom && changed && changed > article.translatedFrom && (
        <strong>{fill(messages.outdated, { day: formatDay(changed, article.locale) })}</strong>
      )}
    </aside>
  )
}
