import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleView } from '@/components/article-view/article-view'
import { alternatesOfArticle } from '@/lib/content/alternates'
import { articlesIn, findArticle } from '@/lib/content/articles'
import { localeOf, locales } from '@/lib/i18n/locales'
import { metadataOf } from '@/lib/metadata'
import { routes } from '@/lib/routes'
import { cardPageOf } from '@/lib/sharing'

export const generateStaticParams = () =>
  locales.flatMap(locale => articlesIn(locale).map(({ slug }) => ({ locale, slug })))

async function articleOf({ params }: PageProps<'/[locale]/articles/[slug]'>) {
  const { slug, ...rest } = await params
  return findArticle(localeOf(rest), slug) ?? notFound()
}

export async function generateMetadata(props: PageProps<'/[locale]/articles/[slug]'>): Promise<Metadata> {
  const article = await articleOf(props)
  const { locale, slug, title, summary } = article
  return metadataOf({
    locale,
    title,
    summary,
    address: routes.article(locale, slug),
    alternates: alternatesOfArticle(slug),
    card: cardPageOf(article),
  })
}

export default async function ArticlePage(props: PageProps<'/[locale]/articles/[slug]'>) {
  return <ArticleView article={await articleOf(props)} />
}
