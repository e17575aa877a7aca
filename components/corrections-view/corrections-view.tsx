import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { WhoAnswers } from '@/components/who-answers/who-answers'
import type { ViewProps } from '@/components/page/view'
import type { CorrectionsPage } from '@/lib/collections/hub'
import { formatDay } from '@/lib/dates'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

/** Every mistake that was found in an article of this language after it was published, and what stands there now. */
export function CorrectionsView({ locale, data: { corrections, responsible } }: ViewProps<CorrectionsPage>) {
  const messages = messagesOf(locale)
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[]} />
      <h1 className="pt-5 font-serif text-3xl font-[650]">{messages.corrections.title}</h1>
      <p className="mt-5 mb-8 max-w-3xl font-serif text-lg text-muted">{messages.corrections.summary}</p>
      {corrections.length === 0 ? (
        <p className="max-w-3xl text-lg">{messages.corrections.none}</p>
      ) : (
        <ol className="max-w-3xl">
          {corrections.map(({ slug, title, date, note }) => (
            <li key={`${slug} ${date} ${note}`} className="border-t border-line py-5">
              <p className="text-sm text-muted">
                <time dateTime={date}>{formatDay(date, locale)}</time>
              </p>
              <h2 className="mt-1 text-lg font-bold">
                <a href={routes.article(locale, slug)} className="link-quiet">
                  {title}
                </a>
              </h2>
              <p className="mt-2">{note}</p>
            </li>
          ))}
        </ol>
      )}
      <WhoAnswers locale={locale} responsible={responsible} />
      <p className="mt-8 print:hidden">
        <a href={routes.correctionsFeed(locale)} className="inline-flex min-h-11 items-center link">
          {messages.corrections.feed}
        </a>
      </p>
    </>
  )
}
