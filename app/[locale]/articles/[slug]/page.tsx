import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleView } from '@/components/article-view/article-view'
import { Whole } from '@/components/whole/whole'
import { WithdrawnView } from '@/components/withdrawn-view/withdrawn-view'
import { alternatesOfArticle } from '@/lib/content/alternates'
import { articlesIn, findArticle } from '@/lib/content/articles'
import { findWithdrawn, withdrawnIn } from '@/lib/content/withdrawn'
import { localeOf, locales } from '@/lib/i18n/locales'
import { metadataOf, withCitation, withdrawnMetadataOf } from '@/lib/metadata'
import { routes } from '@/lib/routes'
import { cardPageOf } from '@/lib/sharing'

/** Every published article, and a notice for every withdrawn one. */
export const generateStaticParams = () =>
  locales.flatMap(locale => [...articlesIn(locale), ...withdrawnIn(locale)].map(({ slug }) => ({ locale, slug })))

async function viewOf({ params }: PageProps<'/[locale]/articles/[slug]'>) {
  const { slug, ...rest } = await params
  const locale = localeOf(rest)
  return { article: findArticle(locale, slug), withdrawn: findWithdrawn(locale, slug) }
}

export async function generateMetadata(props: PageProps<'/[locale]/articles/[slug]'>): Promise<Metadata> {
  const { article, withdrawn } = await viewOf(props)
  if (withdrawn) return withdrawnMetadataOf(withdrawn)
  if (!article) notFound()
  const { locale, slug, title, summary } = article
  const metadata = metadataOf({
    locale,
    title,
    summary,
    address: routes.article(locale, slug),
    alternates: alternatesOfArticle(slug),
    card: cardPageOf(article),
  })
  return withCitation(metadata, article)
}

export default async function ArticlePage(props: PageProps<'/[locale]/articles/[slug]'>) {
  const { article, withdrawn } = await viewOf(props)
  if (withdrawn) return <WithdrawnView article={withdrawn} />
  if (!article) notFound()
  return (
    <Whole>
      <ArticleView article={article} />
    </Whole>
  )
}
