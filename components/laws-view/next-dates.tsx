import type { LawsPage } from '@/lib/collections/laws'
import { formatDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { formatMoment } from '@/lib/laws/moment'
import { timeUntil } from '@/lib/laws/next-dates'
import { routes } from '@/lib/routes'

interface NextDatesProps extends Pick<LawsPage, 'next' | 'today'> {
  locale: Locale
}

/** What comes next, the earliest first, and how far off it is. */
export function NextDates({ next, today, locale }: NextDatesProps) {
  const words = messagesOf(locale).laws
  return (
    <section aria-labelledby="next" className="mt-10 max-w-3xl">
      <h2 id="next" className="font-serif text-2xl font-[650]">
        {words.next}
      </h2>
      <p className="mt-2 text-muted">{words.nextSays(formatDay(today, locale))}</p>
      <ol className="mt-3">
        {next.map(({ law, day, date }) => (
          <li
            key={law.slug + day + date.kind}
            className="grid gap-x-6 border-t border-line py-2.5 sm:grid-cols-[12rem_1fr]"
          >
            <p>
              <time dateTime={day} className="font-semibold">
                {formatMoment(day, locale)}
              </time>
              <span className="ms-2 text-muted sm:ms-0 sm:block">{timeUntil(today, day, locale)}</span>
            </p>
            <div>
              <a href={routes.law(locale, law.slug)} className="inline-block py-1 font-semibold link">
                {law.short}
              </a>
              <p>
                {date.says}
                {date.certainty !== 'certain' && (
                  <span className="text-muted"> ({words.certainties[date.certainty]})</span>
                )}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
