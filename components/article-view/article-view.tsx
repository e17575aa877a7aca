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
import { AtPlace } from './at-place'
import { Byline } from './byline'
import { ContentsBeside, ContentsFolded } from './contents'
import { CorrectionNotice, History } from './history'
import { Keep } from './keep'
import { NextSteps } from './next-steps'
import { OtherLanguages } from './other-languages'
import { RelatedArticles } from './related-articles'
import { Sources } from './sources'

/** An article, whole: what it is, what it says, where that comes from, and where to go next. */
export function ArticleView({ locale, data }: ViewProps<ArticlePage>) {
  const { article, cited, inShort, main, headings, sources, corrections } = data
  const messages = messagesOf(locale)
  const region = article.regions[0]
  const contents = { locale, headings, sourced: cited.length > 0 }
  return (
    <>
      <Breadcrumb
        locale={locale}
        crumbs={[
          { label: messages.articles, href: routes.articles(locale) },
          ...(region ? [{ label: labelOf('region', region, locale), href: routes.region(locale, region) }] : []),
        ]}
      />
      <article className="article-page pt-5">
        <ContentsBeside {...contents} />
        <header className="mb-6">
          <TypeChips article={article} />
          <h1 className="mt-3 font-serif text-2xl font-[650]">{article.title}</h1>
          <p className="mt-3 font-serif text-lg text-muted">{article.summary}</p>
          <Byline article={article} minutes={data.minutes} />
        </header>
        <div className="reading min-w-0">
          <AtPlace article={article} place={data.place} />
          {article.contentNotice && (
            <div role="note" className="mb-6 border-2 border-line-strong p-5">
              <p className="font-bold">{messages.article.notice}</p>
              <p className="mt-1">{article.contentNotice}</p>
            </div>
          )}
          <CorrectionNotice corrections={corrections} locale={locale} />
          <OtherLanguages article={article} translations={data.translations} />
          <Prose hast={inShort} locale={locale} cited={cited} />
          <ContentsFolded {...contents} />
          <div className="print-address prose mt-6">
            <Prose hast={main} locale={locale} cited={cited} />
          </div>
          <Meanings meanings={data.meanings} locale={locale} />
          <Sources sources={sources} locale={locale} />
          <NextSteps article={article} next={data.next} />
          <History article={article} isCorrected={corrections.length > 0} />
          <Keep article={article} />
          <ArticleFacts article={article} />
        </div>
      </article>
      <RelatedArticles related={data.related} locale={locale} />
      <StructuredDataBlock data={data.structured} />
    </>
  )
}
