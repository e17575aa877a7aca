import type { NextLawDates } from '@/lib/collections/laws'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { formatMoment } from '@/lib/laws/moment'
import { timeUntil } from '@/lib/laws/next-dates'
import { routes } from '@/lib/routes'

/** What laws bring next, the earliest first, and how far off it is. */
export function NextDates({ dates: { next, today }, locale }: { dates: NextLawDates; locale: Locale }) {
  const { certainties, yearly } = messagesOf(locale).laws
  return (
    <ol>
      {next.map(({ law, day, date }) => (
        <li
          key={law.slug + day + date.kind}
          className="grid gap-x-6 border-t border-line py-2.5 sm:grid-cols-[12rem_1fr]"
        >
          <p>
            <time dateTime={day} className="font-semibold">
              {formatMoment(day, locale)}
            </time>
            <span className="ms-2 text-muted sm:ms-0 sm:block">
              {timeUntil(today, day, locale)}
              {date.yearly && `, ${yearly}`}
            </span>
          </p>
          <div>
            <a href={routes.law(locale, law.slug)} className="-mt-1 inline-block py-1 font-semibold link">
              {law.short}
            </a>
            <p>
              {date.says}
              {date.certainty !== 'certain' && <span className="text-muted"> ({certainties[date.certainty]})</span>}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

/** The ways to all laws, and to their days for a calendar. */
export function AllDates({ locale }: { locale: Locale }) {
  const { home } = messagesOf(locale)
  return (
    <p className="flex flex-wrap gap-x-6 border-t border-line pt-2 print:hidden">
      <a href={routes.laws(locale)} className="inline-flex min-h-11 items-center font-semibold link">
        {home.allDates}
      </a>
      <a href={routes.calendar(locale)} download className="inline-flex min-h-11 items-center link">
        {home.calendar}
      </a>
    </p>
  )
}
