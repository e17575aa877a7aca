import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { articleSeries } from '@/components/article-view/article-series'
import { renderedByNext } from '@/components/series/series'
import { WithdrawnView } from '@/components/withdrawn-view/withdrawn-view'
import { findWithdrawn, withdrawnIn } from '@/lib/content/withdrawn'
import { localeOf, locales } from '@/lib/i18n/locales'
import { withdrawnMetadataOf } from '@/lib/metadata'
import { routes } from '@/lib/routes'

/** Published articles, as many as Next renders, and a notice for every withdrawn one. */
export function generateStaticParams() {
  const withdrawn = locales.flatMap(withdrawnIn).map(({ locale, slug }) => routes.article(locale, slug))
  return [...renderedByNext(articleSeries), ...withdrawn].map(address => {
    const [, locale, , slug] = address.split('/')
    return { locale, slug }
  })
}

async function viewOf({ params }: PageProps<'/[locale]/articles/[slug]'>) {
  const { slug, ...rest } = await params
  const locale = localeOf(rest)
  const article = articleSeries(locale).find(({ address }) => address === routes.article(locale, slug))
  return { article, withdrawn: findWithdrawn(locale, slug) }
}

export async function generateMetadata(props: PageProps<'/[locale]/articles/[slug]'>): Promise<Metadata> {
  const { article, withdrawn } = await viewOf(props)
  if (withdrawn) return withdrawnMetadataOf(withdrawn)
  return article?.metadata() ?? notFound()
}

export default async function ArticlePage(props: PageProps<'/[locale]/articles/[slug]'>) {
  const { article, withdrawn } = await viewOf(props)
  if (withdrawn) return <WithdrawnView article={withdrawn} />
  return article?.view() ?? notFound()
}
