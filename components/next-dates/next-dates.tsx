import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { formatMoment } from '@/lib/laws/moment'
import type { NextDate } from '@/lib/laws/next-dates'
import { routes } from '@/lib/routes'

/** What laws bring next: the day, whose law, what happens; below them all laws, and their days for a calendar. */
export function NextDates({ dates, locale }: { dates: NextDate[]; locale: Locale }) {
  const { home, laws } = messagesOf(locale)
  return (
    <>
      <ol>
        {dates.map(({ slug, short, day, says, isYearly }) => (
          <li key={`${slug} ${day} ${says}`} className="border-t border-line py-2.5">
            <span className="text-sm text-muted">
              <time dateTime={day}>{formatMoment(day, locale)}</time>
              {isYearly && `, ${laws.yearly}`}
            </span>{' '}
            <span className="block">
              <a href={routes.law(locale, slug)} className="font-semibold link">
                {short}
              </a>
              : {says}
            </span>
          </li>
        ))}
      </ol>
      <p className="flex flex-wrap gap-x-6 border-t border-line pt-2 print:hidden">
        <a href={routes.laws(locale)} className="inline-flex min-h-11 items-center font-semibold link">
          {home.allDates}
        </a>
        <a href={routes.calendar(locale)} download className="inline-flex min-h-11 items-center link">
          {home.calendar}
        </a>
      </p>
    </>
  )
}
