import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pathSeries } from '@/components/series/path-series'
import { renderedByNext } from '@/components/series/series'
import { localeOf } from '@/lib/i18n/locales'

/**
 * Lists of articles by type, region, country, topic and indicator, the help of each country, each law, and the hub's own
 * pages: of each as many as Next renders.
 */
export const generateStaticParams = () =>
  pathSeries.flatMap(renderedByNext).map(address => {
    const [locale, ...path] = address.split('/').slice(1, -1)
    return { locale, path }
  })

async function pageAt({ params }: PageProps<'/[locale]/[...path]'>) {
  const { path, ...rest } = await params
  const locale = localeOf(rest)
  const address = `/${[locale, ...path].join('/')}/`
  const page = pathSeries.flatMap(series => series(locale)).find(one => one.address === address)
  return page ?? notFound()
}

export async function generateMetadata(props: PageProps<'/[locale]/[...path]'>): Promise<Metadata> {
  return (await pageAt(props)).metadata()
}

export default async function PathPage(props: PageProps<'/[locale]/[...path]'>) {
  return (await pageAt(props)).view()
}
