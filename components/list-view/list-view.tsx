import { ArticleCard } from '@/components/article-card/article-card'
import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { FacetNav } from '@/components/facet-nav/facet-nav'
import { ListFiles } from '@/components/list-files/list-files'
import type { ViewProps } from '@/components/page/view'
import { Pagination } from '@/components/pagination/pagination'
import { StructuredDataBlock } from '@/components/structured-data/structured-data'
import { UntranslatedList } from '@/components/untranslated-list/untranslated-list'
import type { ArticlesPage } from '@/lib/collections/lists'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { labelOf } from '@/lib/taxonomy/labels'
import { routes } from '@/lib/routes'

/** Topics on which the laws that bind companies bear. */
const ofCompanies = new Set<string>(['due-diligence', 'corporate-reporting', 'trade-measures'])

/** So many links to narrow a list are as long as one of its articles. */
const linksAnArticle = 7

/** A list of articles with the ways to narrow it. */
export function ListView({ locale, data }: ViewProps<ArticlesPage>) {
  const { title, summary, filter, address, count, shown, page, pages, groups, pageSize } = data
  const messages = messagesOf(locale)
  const links = groups.reduce((sum, group) => sum + group.links.length, 0)
  // Beside a list of a few articles, dozens of links would leave the page empty below it.
  const isBelow = links > Math.min(count, pageSize) * linksAnArticle
  return (
    <>
      <Breadcrumb locale={locale} crumbs={crumbsOf(locale, filter)} />
      <header className="max-w-3xl pt-4 pb-8">
        <h1 className="font-serif text-3xl font-[650]">{title}</h1>
        <p className="mt-3 text-lg">{summary}</p>
        <p className="mt-2 text-muted">
          {messages.articleCount(count)}
          {pages > 1 && <> · {messages.list.page(page, pages)}</>}
          <a href="#narrow" className={`ms-4 inline-block py-2 link print:hidden ${isBelow ? '' : 'lg:hidden'}`}>
            {messages.narrow}
          </a>
        </p>
        {page === 1 && filter.topic && ofCompanies.has(filter.topic) && (
          <p>
            <a href={routes.laws(locale)} className="inline-block py-2 font-semibold link">
              {messages.laws.title}
            </a>
          </p>
        )}
      </header>
      <div className={`grid grid-cols-1 gap-x-14 gap-y-14 ${isBelow ? '' : 'lg:grid-cols-[minmax(0,1fr)_16rem]'}`}>
        <div>
          <h2 className="sr-only">{messages.articles}</h2>
          {shown.map(article => (
            <ArticleCard key={article.slug} article={article} locale={locale} />
          ))}
          <Pagination locale={locale} address={address} page={page} pages={pages} />
          <ListFiles locale={locale} address={address} />
          <UntranslatedList locale={locale} articles={data.untranslated} />
        </div>
        <FacetNav locale={locale} groups={groups} isBelow={isBelow} />
      </div>
      <StructuredDataBlock data={data.structured} />
    </>
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
