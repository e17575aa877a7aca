import { Citation } from '@/components/citation/citation'
import { formatValue } from '@/lib/figures/format-value'
import type { ListedFigure } from '@/lib/collections/figures'
import { formatDay } from '@/lib/dates'
import { fill } from '@/lib/i18n/fill'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

/**
 * One figure of the ledger: the number, what it counts, its year, how anybody knows, and where it is used.
 *
 * @param cited ids of the page's sources in the order of their numbers
 */
export function FigureEntry({ figure, cited }: { figure: ListedFigure; cited: string[] }) {
  const { locale, id, what, value, unit, year, method, source, reviewBy, supersededBy, usedIn } = figure
  const { figures } = messagesOf(locale)
  return (
    <li id={id} className="break-inside-avoid border-b border-line py-3 target:bg-mark">
      <p>
        <strong className="me-2 font-serif text-xl font-[650]">{formatValue(value, unit, locale)}</strong>{' '}
        <a href={routes.figure(locale, id)} className="link">
          {what}
        </a>
        , {year ?? figures.noYear}. {source.publisher}
        <Citation ids={[source.id]} first={[]} cited={cited} locale={locale} />
      </p>
      <p className="mt-1 text-sm text-muted">
        {method}.{' '}
        {supersededBy ? (
          <a href={`#${supersededBy}`} className="link">
            {figures.superseded}
          </a>
        ) : (
          <>
            {figures.reviewBy} <time dateTime={reviewBy}>{formatDay(reviewBy, locale)}</time>
          </>
        )}
        .
      </p>
      {usedIn.length > 0 && (
        <details className="text-sm print:hidden">
          <summary className="min-h-8 cursor-pointer py-1 link">
            {fill(figures.usedBy, { count: usedIn.length })}
          </summary>
          <ul>
            {usedIn.map(({ slug, title }) => (
              <li key={slug}>
                <a href={routes.article(locale, slug)} className="inline-block py-1 link">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
