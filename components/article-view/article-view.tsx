import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { TypeChips } from '@/components/chips/type-chips'
import { PageFrame } from '@/components/page-frame/page-frame'
import { Prose } from '@/components/prose/prose'
import { StructuredDataBlock } from '@/components/structured-data/structured-data'
import { Meanings } from '@/components/term/meanings'
import { alternatesOfArticle } from '@/lib/content/alternates'
import type { Article } from '@/lib/content/articles'
import { linkGlossary } from '@/lib/content/glossary'
import { messagesOf } from '@/lib/i18n/messages'
import { citedIds } from '@/lib/markup/citations'
import { headingsOf } from '@/lib/markup/headings'
import { termsIn } from '@/lib/markup/link-terms'
import { parseBody } from '@/lib/markup/parse'
import { stepsOf } from '@/lib/markup/steps'
import { bodyToHast } from '@/lib/markup/to-hast'
import { routes } from '@/lib/routes'
import { articleData } from '@/lib/structured-data'
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
export function ArticleView({ article }: { article: Article }) {
  const { locale } = article
  const messages = messagesOf(locale)
  const tree = linkGlossary(parseBody(article.body, article.markdown), article)
  const cited = citedIds(tree)
  const { inShort, main } = bodyToHast(tree)
  const region = article.regions[0]
  return (
    <PageFrame locale={locale} alternates={alternatesOfArticle(article.slug)} licence={article.licence}>
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
          <Byline article={article} />
        </header>
        <div className="mt-8 grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,38rem)_minmax(0,1fr)]">
          <div className="min-w-0">
            {article.contentNotice && (
              <div role="note" className="mb-6 border-2 border-line-strong p-5">
                <p className="font-bold">{messages.article.notice}</p>
                <p className="mt-1">{article.contentNotice}</p>
              </div>
            )}
            <CorrectionNotice article={article} />
            <OtherLanguages article={article} />
            <Prose hast={inShort} locale={locale} cited={cited} />
            <Contents locale={locale} headings={headingsOf(tree)} sourced={cited.length > 0} />
            <div className="print-address prose">
              <Prose hast={main} locale={locale} cited={cited} />
            </div>
            <Meanings terms={termsIn(tree)} locale={locale} />
            <Sources article={article} cited={cited} />
            <History article={article} />
            <Keep article={article} />
          </div>
          <div>
            <ArticleFacts article={article} />
          </div>
        </div>
        <RelatedArticles article={article} />
        <StructuredDataBlock data={articleData(article, stepsOf(tree))} />
      </article>
    </PageFrame>
  )
}
