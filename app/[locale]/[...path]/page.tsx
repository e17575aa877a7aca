import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ContentPage } from '@/components/content-page/content-page'
import { CountryHelpView } from '@/components/help-view/country-help-view'
import { listSeries } from '@/components/list-view/list-series'
import { ObligationView } from '@/components/obligations-view/obligation-view'
import { alternatesOfAll, alternatesOfPage } from '@/lib/content/alternates'
import { helpIn } from '@/lib/content/helplines'
import { obligationsIn } from '@/lib/content/obligations'
import { findPage, pagesIn } from '@/lib/content/pages'
import { localeOf, locales } from '@/lib/i18n/locales'
import { metadataOf, plainMetadataOf } from '@/lib/metadata'
import { routes } from '@/lib/routes'
import { renderedByNext } from '@/components/series/series'

/**
 * Lists of articles, by type, region, country, topic and indicator, as many as Next renders; the help of each country,
 * each law, and the hub's own pages.
 */
export function generateStaticParams() {
  const ofLocale = locales.flatMap(locale => [
    ...helpIn(locale).map(({ code }) => routes.countryHelp(locale, code)),
    ...obligationsIn(locale).map(({ slug }) => routes.obligation(locale, slug)),
    ...pagesIn(locale).map(({ slug }) => routes.page(locale, slug)),
  ])
  return [...renderedByNext(listSeries), ...ofLocale].map(address => {
    const [locale, ...path] = address.split('/').slice(1, -1)
    return { locale, path }
  })
}

async function viewOf({ params }: PageProps<'/[locale]/[...path]'>) {
  const { path, ...rest } = await params
  const locale = localeOf(rest)
  const address = `/${[locale, ...path].join('/')}/`
  const list = listSeries(locale).find(page => page.address === address)
  const help = helpIn(locale).find(({ code }) => routes.countryHelp(locale, code) === address)
  const obligation = obligationsIn(locale).find(({ slug }) => routes.obligation(locale, slug) === address)
  const page = path.length === 1 ? findPage(locale, path[0] ?? '') : undefined
  return { locale, list, help, obligation, page }
}

export async function generateMetadata(props: PageProps<'/[locale]/[...path]'>): Promise<Metadata> {
  const { locale, list, help, obligation, page } = await viewOf(props)
  if (list) return list.metadata()
  if (help) {
    const alternates = alternatesOfAll(other => routes.countryHelp(other, help.code))
    return plainMetadataOf({ locale, address: routes.countryHelp(locale, help.code), alternates }, help.country)
  }
  if (obligation) {
    const { slug, name, bound } = obligation
    const alternates = alternatesOfAll(other => routes.obligation(other, slug))
    return metadataOf({
      locale,
      title: name,
      summary: bound.says,
      address: routes.obligation(locale, slug),
      alternates,
    })
  }
  if (!page) notFound()
  const { title, summary, slug, plainTitle } = page
  const facts = { locale, address: routes.page(locale, slug), alternates: alternatesOfPage(slug) }
  return plainTitle ? plainMetadataOf(facts, plainTitle) : metadataOf({ ...facts, title, summary })
}

export default async function PathPage(props: PageProps<'/[locale]/[...path]'>) {
  const { list, help, obligation, page } = await viewOf(props)
  if (list) return list.view()
  if (help) return <CountryHelpView help={help} />
  if (obligation) return <ObligationView obligation={obligation} />
  return page ? <ContentPage page={page} /> : notFound()
}
