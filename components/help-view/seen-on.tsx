import type { Helpline } from '@/lib/content/helplines'
import { formatDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'

/** The page on which a number was seen, of which year it is, and when somebody looked. */
export function SeenOn({ line: { page, seen }, locale }: { line: Helpline; locale: Locale }) {
  const { help } = messagesOf(locale)
  return (
    <>
      {page.url ? (
        <a href={page.url} rel="noreferrer" className="link">
          {page.publisher}
        </a>
      ) : (
        page.publisher
      )}
      {page.year && `, ${help.pageOf(page.year)}`}, <time dateTime={seen}>{help.seenOn(formatDay(seen, locale))}</time>
    </>
  )
}
