import type { LawDate } from '@/lib/laws/read'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { formatMoment } from '@/lib/laws/moment'

/** A date as far as it is known, and whether it comes again. */
export function LawMoment({ date, locale }: { date: LawDate; locale: Locale }) {
  return (
    <>
      <time dateTime={date.day}>{formatMoment(date.day, locale)}</time>
      {date.yearly && `, ${messagesOf(locale).laws.yearly}`}
    </>
  )
}
