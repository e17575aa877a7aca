import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageView } from '@/components/page/page-view'
import { renderedByNext } from '@/lib/collections/samples'
import { findSitePage } from '@/lib/collections/site-pages'

/** Every page of the hub, as far as Next renders it. */
export const generateStaticParams = () =>
  renderedByNext().map(({ address }) => {
    const [locale, ...path] = address.split('/').slice(1, -1)
    return { locale, path }
  })

async function pageAt({ params }: PageProps<'/[locale]/[[...path]]'>) {
  const { locale, path = [] } = await params
  return findSitePage(`/${[locale, ...path].join('/')}/`) ?? notFound()
}

export async function generateMetadata(props: PageProps<'/[locale]/[[...path]]'>): Promise<Metadata> {
  return (await pageAt(props)).head()
}

export default async function SitePage(props: PageProps<'/[locale]/[[...path]]'>) {
  return <PageView page={await pageAt(props)} />
}
