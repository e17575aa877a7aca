import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleView } from '@/components/article-view/article-view'
import { alternatesOfArticle } from '@/lib/content/alternates'
import { articlesIn, findArticle } from '@/lib/content/articles'
import { localeOf, locales } from '@/lib/i18n/locales'
import { metadataOf } from '@/lib/metadata'
import { routes } from '@/lib/routes'

export const generateStaticParams = () =>
  locales.flatMap(locale => articlesIn(locale).map(({ slug }) => ({ locale, slug })))

async function articleOf({ params }: PageProps<'/[locale]/articles/[slug]'>) {
  const { slug, ...rest } = await params
  return findArticle(localeOf(rest), slug) ?? notFound()
}

export async function generateMetadata(props: PageProps<'/[locale]/articles/[slug]'>): Promise<Metadata> {
  const { locale, slug, title, summary } = await articleOf(props)
  return metadataOf({
    locale,
    title,
    summary,
    address: routes.article(locale, slug),
    alternates: alternatesOfArticle(slug),
  })
}

export default async function ArticlePage(props: PageProps<'/[locale]/articles/[slug]'>) {
  return <ArticleView article={await articleOf(props)} />
}
