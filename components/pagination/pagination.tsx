import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { pageOf } from '@/lib/routes'

/** Leads through the pages of a list; nothing where there is one page. */
export function Pagination({
  locale,
  address,
  page,
  pages,
}: {
  locale: Locale
  /** Of the first page. */
  address: string
  page: number
  pages: number
}) {
  if (pages === 1) return null
  const { list, navigation } = messagesOf(locale)
  return (
    <nav
      aria-label={navigation.pages}
      className="flex flex-wrap items-center justify-between gap-4 border-t border-line pt-6"
    >
      {page > 1 ? (
        <a rel="prev" href={pageOf(address, page - 1)} className="inline-flex min-h-11 items-center link">
          {list.previous}
        </a>
      ) : (
        <span />
      )}
      <span className="text-muted">{fill(list.page, { page, pages })}</span>
      {page < pages ? (
        <a rel="next" href={pageOf(address, page + 1)} className="inline-flex min-h-11 items-center link">
          {list.next}
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
