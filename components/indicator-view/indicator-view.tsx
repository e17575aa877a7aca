import { ArticleCard } from '@/components/article-card/article-card'
import { Contents } from '@/components/article-view/contents'
import { Sources } from '@/components/article-view/sources'
import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { FacetNav } from '@/components/facet-nav/facet-nav'
import type { ViewProps } from '@/components/page/view'
import { Pagination } from '@/components/pagination/pagination'
import { Prose } from '@/components/prose/prose'
import { UntranslatedList } from '@/components/untranslated-list/untranslated-list'
import type { IndicatorPage, IndicatorWords } from '@/lib/collections/indicators'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { NextSteps } from './next-steps'

/** An indicator of forced labour: what it means and how to ask about it, and the list of articles that bear on it. */
export function IndicatorView({ locale, data }: ViewProps<IndicatorPage>) {
  const { title, summary, indicator, words, count, shown, page, pages, address } = data
  const messages = messagesOf(locale)
  return (
    <>
      <Breadcrumb
        locale={locale}
        crumbs={[
          { label: messages.indicators.name, href: routes.indicators(locale) },
          ...(page === 1 ? [] : [{ label: title, href: address }]),
        ]}
      />
      <header className="max-w-3xl pt-4 pb-6">
        <h1 className="font-serif text-3xl font-[650]">{title}</h1>
        <p className="mt-4 font-serif text-lg text-muted">{words?.summary ?? summary}</p>
        <p className="mt-2 text-muted">
          <a href="#articles" className="inline-block py-2 link">
            {fill(messages.articleCount, { count })}
          </a>
          {pages > 1 && <> · {fill(messages.list.page, { page, pages })}</>}
        </p>
      </header>
      <div className="grid grid-cols-1 gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_16rem]">
        <div className="min-w-0">
          {words && <Explanation words={words} locale={locale} />}
          <section aria-labelledby="articles" className={words && 'mt-14'}>
            <h2 id="articles" className="mb-6 font-serif text-2xl font-[650]">
              {messages.indicators.articles}
            </h2>
            {count === 0 && <p>{messages.indicators.none}</p>}
            {shown.map(article => (
              <ArticleCard key={article.slug} article={article} locale={locale} />
            ))}
            <Pagination locale={locale} address={address} page={page} pages={pages} />
            <UntranslatedList locale={locale} articles={data.untranslated} />
          </section>
        </div>
        <div className="print:hidden">
          <NextSteps locale={locale} indicator={indicator} />
          <FacetNav locale={locale} groups={data.groups} />
        </div>
      </div>
    </>
  )
}

/** The words on the indicator, with their contents and sources. */
function Explanation({ words, locale }: { words: IndicatorWords; locale: Locale }) {
  const { headings, cited, main, sources } = words
  return (
    <>
      <Contents locale={locale} headings={headings} sourced={cited.length > 0} />
      <div className="print-address prose">
        <Prose hast={main} locale={locale} cited={cited} />
      </div>
      <Sources sources={sources} locale={locale} />
    </>
  )
}
