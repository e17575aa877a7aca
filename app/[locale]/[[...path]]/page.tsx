import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ContentProblems } from '@/components/content-problems/content-problems'
import { PageView } from '@/components/page/page-view'
import { renderedByNext } from '@/lib/collections/samples'
import { findSitePage } from '@/lib/collections/site-pages'
import { notedProblems } from '@/lib/content/problems'

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
  const page = <PageView page={await pageAt(props)} />
  if (process.env.NODE_ENV !== 'development') return page
  return (
    <>
      <ContentProblems report={notedProblems()} />
      {page}
    </>
  )
}
