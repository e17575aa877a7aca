import { OutsideLink } from '@/components/outside-link/outside-link'
import type { NumberPage } from '@/lib/helplines/read'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { formatMoment, isDay } from '@/lib/laws/moment'

interface PageSourceProps {
  page: NumberPage
  locale: Locale
  /** Whether it is a page of the service itself or of a government. */
  isOfficial?: boolean
}

/** The page from which a number is, and how old that page is. */
export function PageSource({ page: { publisher, url, published }, locale, isOfficial }: PageSourceProps) {
  const { help } = messagesOf(locale)
  const page = isOfficial ? help.officialPage : help.page
  return (
    <>
      {url ? <OutsideLink href={url}>{publisher}</OutsideLink> : publisher}
      {', '}
      {published
        ? fill(isDay(published) ? help.pageOfDay : help.pageOf, {
            page,
            moment: formatMoment(published, locale),
          })
        : fill(help.pageWithoutDate, { page })}
    </>
  )
}
