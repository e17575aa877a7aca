import { TypeChips } from '@/components/chips/type-chips'
import type { ArticleCard as Card } from '@/lib/collections/lists'
import { formatDay } from '@/lib/dates'
import { languageNameIn, type Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { labelOf } from '@/lib/taxonomy/labels'

/**
 * An article in a list. The title is its one tab stop; "Read More" leads to the same place for the pointer
 * and says its visible words first, then the title.
 *
 * @param locale language of the list, which may differ from the article's
 */
export function ArticleCard({ article, locale }: { article: Card; locale: Locale }) {
  const { card } = messagesOf(locale)
  const href = routes.article(article.locale, article.slug)
  const foreign = article.locale !== locale
  return (
    <article
      lang={foreign ? article.locale : undefined}
      className="relative break-inside-avoid border-t border-line py-7 ps-6 before:absolute before:start-0 before:-top-[7px] before:size-[13px] before:rotate-45 before:bg-blaze md:grid md:grid-cols-[11rem_1fr] md:gap-x-8"
    >
      <div className="mb-2 text-sm text-muted md:mb-0 md:pt-1.5">
        <time dateTime={article.published}>{formatDay(article.published, article.locale)}</time>
        {foreign && <p lang={locale}>{card.only(languageNameIn(locale, article.locale))}</p>}
      </div>
      <div>
        <h3 className="font-serif text-xl font-[650]">
          <a href={href} hrefLang={article.locale} className="link-quiet">
            {article.title}
          </a>
        </h3>
        <div className="mt-3">
          <TypeChips article={article} />
        </div>
        {article.contentNotice && (
          <p className="mt-3 max-w-2xl border-s-4 border-line-strong ps-3 text-sm text-muted">
            <strong>{messagesOf(article.locale).card.notice}</strong> {article.contentNotice}
          </p>
        )}
        <p className="mt-3 max-w-2xl">{article.summary}</p>
        <div className="mt-4 flex flex-wrap items-baseline gap-x-6 gap-y-1 text-sm">
          <a href={href} tabIndex={-1} className="font-semibold link">
            {messagesOf(article.locale).card.readMore}
            <span className="sr-only"> {article.title}</span>
          </a>
          {article.regions.length > 0 && (
            <p className="text-muted">
              <span className="tracking-wide">{messagesOf(article.locale).card.tags}</span>{' '}
              {article.regions.map((region, index) => (
                <span key={region}>
                  {index > 0 && ', '}
                  <a href={routes.region(article.locale, region)} className="link">
                    {labelOf('region', region, article.locale)}
                  </a>
                </span>
              ))}
            </p>
          )}
        </div>
      </div>
    </article>
  )
}
