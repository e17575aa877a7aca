import { ArticleCard } from '@/components/article-card/article-card'
import { Contents } from '@/components/article-view/contents'
import { Sources } from '@/components/article-view/sources'
import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { FacetNav } from '@/components/facet-nav/facet-nav'
import { PageFrame } from '@/components/page-frame/page-frame'
import { Pagination } from '@/components/pagination/pagination'
import { Prose } from '@/components/prose/prose'
import { UntranslatedList } from '@/components/untranslated-list/untranslated-list'
import { alternatesOfList } from '@/lib/content/alternates'
import { describeList } from '@/lib/content/describe'
import { facetGroups } from '@/lib/content/facets'
import { indicatorText } from '@/lib/content/indicators'
import { pageSize, type ListPage } from '@/lib/content/lists'
import { messagesOf } from '@/lib/i18n/messages'
import { citedIds } from '@/lib/markup/citations'
import { headingsOf } from '@/lib/markup/headings'
import { parseBody } from '@/lib/markup/parse'
import { bodyToHast } from '@/lib/markup/to-hast'
import { routes } from '@/lib/routes'
import { NextSteps } from './next-steps'

/** An indicator of forced labour: what it means and how to ask about it, and the list of articles that bear on it. */
export function IndicatorView({ list }: { list: ListPage }) {
  const { locale, filter, articles, shown, page, pages, address } = list
  const messages = messagesOf(locale)
  const { title, summary } = describeList(locale, filter)
  const isFirst = page === 1
  const text = isFirst ? indicatorText(locale, filter.indicator ?? '') : undefined
  return (
    <PageFrame locale={locale} alternates={isFirst ? alternatesOfList(filter) : { [locale]: address }}>
      <Breadcrumb
        locale={locale}
        crumbs={[
          { label: messages.indicators.name, href: routes.indicators(locale) },
          ...(isFirst ? [] : [{ label: title, href: address }]),
        ]}
      />
      <header className="max-w-3xl pt-4 pb-6">
        <h1 className="font-serif text-3xl font-[650]">{title}</h1>
        <p className="mt-4 font-serif text-lg text-muted">{text?.summary ?? summary}</p>
        <p className="mt-2 text-muted">
          <a href="#articles" className="inline-block py-2 link">
            {messages.articleCount(articles.length)}
          </a>
          {pages > 1 && <> · {messages.list.page(page, pages)}</>}
        </p>
      </header>
      <div className="grid grid-cols-1 gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_16rem]">
        <div className="min-w-0">
          {text && <Explanation list={list} text={text} />}
          <section aria-labelledby="articles" className={text && 'mt-14'}>
            <h2 id="articles" className="mb-6 font-serif text-2xl font-[650]">
              {messages.indicators.articles}
            </h2>
            {articles.length === 0 && <p>{messages.indicators.none}</p>}
            {shown.map(article => (
              <ArticleCard key={article.slug} article={article} locale={locale} />
            ))}
            <Pagination locale={locale} address={address} page={page} pages={pages} />
            <UntranslatedList locale={locale} filter={filter} most={pageSize} />
          </section>
        </div>
        <div className="print:hidden">
          <NextSteps locale={locale} indicator={filter.indicator} />
          <FacetNav locale={locale} groups={facetGroups(locale, filter)} />
        </div>
      </div>
    </PageFrame>
  )
}

/** The words on the indicator, with their contents and sources. */
function Explanation({
  list: { locale },
  text: { body, sources },
}: {
  list: ListPage
  text: NonNullable<ReturnType<typeof indicatorText>>
}) {
  const tree = parseBody(body)
  const cited = citedIds(tree)
  return (
    <>
      <Contents locale={locale} headings={headingsOf(tree)} sourced={cited.length > 0} />
      <div className="print-address prose">
        <Prose hast={bodyToHast(tree).main} locale={locale} cited={cited} />
      </div>
      <Sources article={{ locale, sources }} cited={cited} />
    </>
  )
}
