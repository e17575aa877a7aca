import { ArticleCard } from '@/components/article-card/article-card'
import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { Drawing } from '@/components/drawing/drawing'
import { FacetNav } from '@/components/facet-nav/facet-nav'
import { rowsFolded } from '@/components/facet-nav/folded-list'
import { ListFiles } from '@/components/list-files/list-files'
import type { ViewProps } from '@/components/page/view'
import { Pagination } from '@/components/pagination/pagination'
import { StructuredDataBlock } from '@/components/structured-data/structured-data'
import { UntranslatedList } from '@/components/untranslated-list/untranslated-list'
import type { ArticlesPage, ListNumbers } from '@/lib/collections/lists'
import { formatDay } from '@/lib/dates'
import { drawingOfList } from '@/lib/drawings'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { formatMoment } from '@/lib/laws/moment'
import { labelOf } from '@/lib/taxonomy/labels'
import { routes } from '@/lib/routes'

/** Topics on which the laws that bind companies bear. */
const ofCompanies = new Set<string>(['due-diligence', 'corporate-reporting', 'trade-measures'])

/** So many rows of the ways to narrow a list, a group's heading among them, are as long as one of its articles. */
const rowsAnArticle = 4

/** A list of articles: what it is about, in which order it is, and the ways to narrow it. */
export function ListView({ locale, data }: ViewProps<ArticlesPage>) {
  const { title, summary, filter, address, start, orders, count, numbers, shown, page, pages, groups } = data
  const messages = messagesOf(locale)
  const drawing = drawingOfList(filter)
  const rows = groups.reduce((sum, { links }) => sum + rowsFolded(links.length) + 2, 0)
  // Beside a list of a few articles they would leave the page empty below it.
  const isBelow = rows > shown.length * rowsAnArticle
  return (
    <>
      <div className="-mt-3 flex items-end justify-between gap-x-4">
        <Breadcrumb locale={locale} crumbs={crumbsOf(locale, filter)} />
        <a
          href="#narrow"
          className={`shrink-0 py-1 text-sm whitespace-nowrap link print:hidden ${isBelow ? '' : 'lg:hidden'}`}
        >
          {messages.narrow}
        </a>
      </div>
      <header className="pb-2">
        {drawing && <Drawing name={drawing} className="float-end ms-6 hidden size-16 md:block" />}
        <h1 className="font-serif text-2xl font-[650]">{title}</h1>
        <p className="mt-0.5 max-w-4xl text-table sm:text-base">
          {summary}
          {filter.topic && ofCompanies.has(filter.topic) && (
            <>
              {' '}
              <a href={routes.laws(locale)} className="font-semibold link">
                {messages.laws.title}
              </a>
            </>
          )}
        </p>
        <div className="flex flex-wrap items-center justify-between gap-x-8">
          <Numbers locale={locale} count={count} numbers={numbers} page={page} pages={pages} />
          {orders.length > 1 && <Orders locale={locale} orders={orders} />}
        </div>
      </header>
      <div className={`grid grid-cols-1 gap-x-10 gap-y-10 ${isBelow ? '' : 'lg:grid-cols-[minmax(0,1fr)_15rem]'}`}>
        <div>
          <h2 className="sr-only">{messages.articles}</h2>
          {shown.map(article => (
            <ArticleCard key={article.slug} article={article} locale={locale} />
          ))}
          <Pagination locale={locale} address={start} page={page} pages={pages} />
          <ListFiles locale={locale} address={address} />
          <UntranslatedList locale={locale} articles={data.untranslated} />
        </div>
        <FacetNav locale={locale} groups={groups} isBelow={isBelow} />
      </div>
      {data.structured && <StructuredDataBlock data={data.structured} />}
    </>
  )
}

type NumbersProps = Pick<ArticlesPage, 'count' | 'page' | 'pages'> & { locale: Locale; numbers?: ListNumbers }

/** What a list amounts to: how much, how new, and of how many countries. A month is named, for a page may be read later. */
function Numbers({ locale, count, numbers, page, pages }: NumbersProps) {
  const { list, articleCount } = messagesOf(locale)
  const day = (of: string) => <time dateTime={of}>{formatDay(of, locale)}</time>
  return (
    <ul className="flex flex-wrap gap-x-4 text-sm text-muted sm:py-1">
      <li className="font-semibold text-ink">{fill(articleCount, { count })}</li>
      {numbers && (
        <>
          <li>
            {fill(list.inMonth, { count: numbers.inItsMonth, month: formatMoment(numbers.newest.slice(0, 7), locale) })}
          </li>
          <li className="max-lg:hidden">
            {list.newest} {day(numbers.newest)}
          </li>
          {numbers.countries > 0 && (
            <li className="max-sm:hidden">{fill(list.countries, { count: numbers.countries })}</li>
          )}
        </>
      )}
      {page > 1 && <li>{fill(list.page, { page, pages })}</li>}
    </ul>
  )
}

/** The orders of a list, each a page of its own. */
function Orders({ locale, orders }: { locale: Locale; orders: ArticlesPage['orders'] }) {
  const { list } = messagesOf(locale)
  return (
    <nav aria-label={list.order} className="flex flex-wrap items-center gap-x-4 text-sm print:hidden">
      <span aria-hidden="true" className="text-muted max-sm:hidden">
        {list.order}
      </span>
      {orders.map(({ order, href }) => (
        <a
          key={order}
          href={href}
          aria-current={href ? undefined : 'page'}
          className={`inline-flex min-h-8 items-center ${href ? 'link' : 'border-b-2 border-blaze font-semibold'}`}
        >
          {list.orders[order]}
        </a>
      ))}
    </nav>
  )
}

/** What is around this list: all articles; of a place all regions; and of a region's type the region. */
function crumbsOf(locale: Locale, filter: ArticlesPage['filter']) {
  const narrowed = Object.values(filter).some(Boolean)
  const all = { label: messagesOf(locale).articles, href: routes.articles(locale) }
  if (!narrowed) return []
  const places = { label: messagesOf(locale).regions.title, href: routes.regions(locale) }
  if (filter.country) return [all, places]
  if (!filter.region) return [all]
  const region = { label: labelOf('region', filter.region, locale), href: routes.region(locale, filter.region) }
  return filter.type ? [all, places, region] : [all, places]
}
