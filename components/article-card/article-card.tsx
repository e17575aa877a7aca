import { TypeChips } from '@/components/chips/type-chips'
import type { ArticleCard as Card } from '@/lib/collections/lists'
import { formatDay } from '@/lib/dates'
import { fill } from '@/lib/i18n/fill'
import { languageNameIn } from '@/lib/i18n/language-name'
import { type Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { site } from '@/lib/site'
import { labelOf } from '@/lib/taxonomy/labels'

/** So many countries are named; an article on more says how many. */
const mostCountries = 2

/**
 * An article in a list: whose work it is about and of which year, what it is, its title and the beginning of its
 * summary, and where it is about. The title is its one tab stop; "Read More" leads to the same place for the pointer
 * and says its visible words first, then the title.
 *
 * @param locale language of the list, which may differ from the article's
 */
export function ArticleCard({ article, locale }: { article: Card; locale: Locale }) {
  const { card } = messagesOf(locale)
  const own = messagesOf(article.locale).card
  const href = routes.article(article.locale, article.slug)
  const foreign = article.locale !== locale
  return (
    <article
      lang={foreign ? article.locale : undefined}
      className="relative break-inside-avoid border-t border-line py-2.5 before:absolute before:start-0 before:-top-0.5 before:h-[3px] before:w-8 before:bg-blaze"
    >
      <div className="flex flex-wrap items-center gap-x-4 text-sm text-muted">
        {/* A long name is cut off on the screen, and its year is not. */}
        <p className="flex max-w-full font-semibold text-ink">
          <span className="min-w-0 truncate print:whitespace-normal">
            {article.publisher ?? fill(own.own, { site: site.name })}
          </span>
          {article.year && <span className="shrink-0 whitespace-pre"> · {article.year}</span>}
        </p>
        <TypeChips article={article} />
        {foreign && <p lang={locale}>{fill(card.only, { language: languageNameIn(locale, article.locale) })}</p>}
        <p className="ms-auto">
          <span className="max-sm:sr-only">{own.added}</span>{' '}
          <time dateTime={article.published}>{formatDay(article.published, article.locale)}</time>
        </p>
      </div>
      <h3 className="mt-0.5 font-serif text-[1.125rem]/[1.4rem] font-[650]">
        <a href={href} hrefLang={article.locale} className="link-quiet">
          {article.title}
        </a>
      </h3>
      {article.contentNotice && (
        <p className="mt-0.5 border-s-4 border-line-strong ps-3 text-sm text-muted">
          <strong>{own.notice}</strong> {article.contentNotice}
        </p>
      )}
      {/* The whole summary is there for those who listen to it, print it or search the page. */}
      <p
        className={`mt-0.5 text-table lg:line-clamp-1 print:line-clamp-none ${article.contentNotice ? 'line-clamp-1' : 'line-clamp-2'}`}
      >
        {article.summary}
      </p>
      {/* One run of words: names of regions that take more than a line begin beside what is before them. */}
      <div className="mt-0.5 text-sm text-muted">
        <a href={href} tabIndex={-1} className="font-semibold link">
          {own.readMore}
          <span className="sr-only"> {article.title}</span>
        </a>{' '}
        <Places article={article} />
      </div>
    </article>
  )
}

/** The regions of an article as links, and its countries. */
function Places({ article: { locale, regions, countries } }: { article: Card }) {
  const { card } = messagesOf(locale)
  const named = countries.length > mostCountries + 1 ? countries.slice(0, mostCountries) : countries
  const rest = countries.length - named.length
  return (
    <>
      {regions.length > 0 && (
        <p className="ms-3 inline">
          <span className="tracking-wide">{card.tags}</span>{' '}
          {regions.map((region, index) => (
            <span key={region}>
              {index > 0 && ', '}
              <a href={routes.region(locale, region)} className="link">
                {labelOf('region', region, locale)}
              </a>
            </span>
          ))}
        </p>
      )}
      {named.length > 0 && (
        <p className="ms-4 hidden sm:inline">
          {named.map(code => labelOf('country', code, locale)).join(', ')}
          {rest > 0 && ` ${fill(card.andMore, { count: rest })}`}
        </p>
      )}
    </>
  )
}
