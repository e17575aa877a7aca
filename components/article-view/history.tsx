import { SourceText } from '@/components/source-text/source-text'
import type { Change } from '@/content/schema/change'
import type { Article } from '@/lib/content/articles'
import { formatDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

/** Tells a reader before the text that something in it was wrong: who has read it before may have used it. */
export function CorrectionNotice({ corrections, locale }: { corrections: Change[]; locale: Locale }) {
  if (corrections.length === 0) return null
  return (
    <div role="note" className="mb-6 border-s-[6px] border-blaze bg-sunken p-5">
      {corrections.map(change => (
        <Line key={change.date + change.note} locale={locale} change={change} />
      ))}
    </div>
  )
}

/** What has become of the article since it was first published, the latest first; and the publication that it is about. */
export function History({ article, isCorrected }: { article: Article; isCorrected: boolean }) {
  const { locale, published, changes, original } = article
  const messages = messagesOf(locale)
  const first = { date: published, note: messages.article.history.first }
  return (
    <section aria-labelledby="history" className="mt-14 border-t border-line pt-5 text-sm">
      <h2 id="history" className="text-lg font-bold">
        {messages.article.history.title}
      </h2>
      <ol className="mt-3 grid gap-2">
        {[...changes, first].map(change => (
          <li key={change.date + change.note}>
            <Line locale={locale} change={change} />
          </li>
        ))}
      </ol>
      {original && (
        <p className="mt-3">
          {messages.article.original}: <SourceText source={original} />
        </p>
      )}
      {isCorrected && (
        <p className="print:hidden">
          <a href={routes.corrections(locale)} className="inline-flex min-h-11 items-center link">
            {messages.corrections.all}
          </a>
        </p>
      )}
    </section>
  )
}

function Line({ locale, change: { date, note, correction } }: { locale: Locale; change: Change }) {
  const { history } = messagesOf(locale).article
  return (
    <p>
      {correction && <strong>{history.correction} · </strong>}
      <time dateTime={date} className="text-muted">
        {formatDay(date, locale)}
      </time>
      : {note}
    </p>
  )
}
