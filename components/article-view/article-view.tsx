import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { TypeChips } from '@/components/chips/type-chips'
import type { ViewProps } from '@/components/page/view'
import { Prose } from '@/components/prose/prose'
import { StructuredDataBlock } from '@/components/structured-data/structured-data'
import { Meanings } from '@/components/term/meanings'
import type { ArticlePage } from '@/lib/collections/articles'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { labelOf } from '@/lib/taxonomy/labels'
import { ArticleFacts } from './article-facts'
import { Byline } from './byline'
import { Contents } from './contents'
import { CorrectionNotice, History } from './history'
import { Keep } from './keep'
import { OtherLanguages } from './other-languages'
import { RelatedArticles } from './related-articles'
import { Sources } from './sources'

/** An article, whole: what it is, what it says, where that comes from, and where to go next. */
export function ArticleView({ locale, data }: ViewProps<ArticlePage>) {
  const { article, cited, inShort, main, headings, sources, corrections } = data
  const messages = messagesOf(locale)
  const region = article.regions[0]
  return (
    <>
      <Breadcrumb
        locale={locale}
        crumbs={[
          { label: messages.articles, href: routes.articles(locale) },
          ...(region ? [{ label: labelOf('region', region, locale), href: routes.region(locale, region) }] : []),
        ]}
      />
      <article className="pt-5">
        <header className="max-w-4xl">
          <TypeChips article={article} />
          <h1 className="mt-4 font-serif text-3xl font-[650]">{article.title}</h1>
          <p className="mt-5 max-w-3xl font-serif text-lg text-muted">{article.summary}</p>
          <Byline article={article} laws={data.laws} />
        </header>
        <div className="mt-8 grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,38rem)_minmax(0,1fr)]">
          <div className="min-w-0">
            {article.contentNotice && (
              <div role="note" className="mb-6 border-2 border-line-strong p-5">
                <p className="font-bold">{messages.article.notice}</p>
                <p className="mt-1">{article.contentNotice}</p>
              </div>
            )}
            <CorrectionNotice corrections={corrections} locale={locale} />
            <OtherLanguages article={article} translations={data.translations} />
            <Prose hast={inShort} locale={locale} cited={cited} />
            <Contents locale={locale} headings={headings} sourced={cited.length > 0} />
            <div className="print-address prose">
              <Prose hast={main} locale={locale} cited={cited} />
            </div>
            <Meanings meanings={data.meanings} locale={locale} />
            <Sources sources={sources} locale={locale} />
            <History article={article} isCorrected={corrections.length > 0} />
            <Keep article={article} />
          </div>
          <div>
            <ArticleFacts article={article} goods={data.goods} />
          </div>
        </div>
        <RelatedArticles related={data.related} locale={locale} />
        <StructuredDataBlock data={data.structured} />
      </article>
    </>
  )
}
