import type { FacetLink } from '@/lib/content/facets'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'

/** The values of one facet with their counts; one without articles is said, not linked. */
export function FacetList({ links, without, locale }: { links: FacetLink[]; without?: string; locale: Locale }) {
  const messages = messagesOf(locale)
  return (
    <ul>
      {without && (
        <li>
          <a href={without} className="flex min-h-8 items-center link">
            {messages.everything}
          </a>
        </li>
      )}
      {links.map(link => (
        <li key={link.value} className="break-inside-avoid">
          {link.href ? (
            <a
              href={link.href}
              aria-current={link.current ? 'page' : undefined}
              className="flex min-h-8 items-center justify-between gap-3 py-0.5 text-accent hover:text-accent-strong hover:underline aria-[current]:font-semibold aria-[current]:text-ink"
            >
              <span className="flex items-center gap-2">
                {link.current && <span aria-hidden="true" className="size-2.5 rotate-45 bg-blaze" />}
                {link.label}
              </span>{' '}
              <span className="text-sm whitespace-nowrap text-muted tabular-nums">
                {link.count}
                <span className="sr-only">
                  {' '}
                  {fill(messages.articleCount, { count: link.count }).replace(/^\d+ /, '')}
                </span>
              </span>
            </a>
          ) : (
            <span className="flex min-h-8 items-center justify-between gap-3 py-0.5 text-muted">
              {link.label} <span className="text-sm whitespace-nowrap tabular-nums">{link.count}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
