import type { ObligationDate } from '@/lib/obligations/read'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { formatMoment } from '@/lib/obligations/moment'

/** A date as far as it is known, and whether it comes again. */
export function ObligationMoment({ date, locale }: { date: ObligationDate; locale: Locale }) {
  return (
    <>
      <time dateTime={date.day}>{formatMoment(date.day, locale)}</time>
      {date.yearly && `, ${messagesOf(locale).obligations.yearly}`}
    </>
  )
}
