import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ContentPage } from '@/components/content-page/content-page'
import { CountryHelpView } from '@/components/help-view/country-help-view'
import { IndicatorView } from '@/components/indicator-view/indicator-view'
import { ListView } from '@/components/list-view/list-view'
import { ObligationView } from '@/components/obligations-view/obligation-view'
import { Whole } from '@/components/whole/whole'
import { alternatesOfAll, alternatesOfList, alternatesOfPage } from '@/lib/content/alternates'
import { describeList } from '@/lib/content/describe'
import { helpIn } from '@/lib/content/helplines'
import { listPagesIn } from '@/lib/content/lists'
import { obligationsIn } from '@/lib/content/obligations'
import { findPage, pagesIn } from '@/lib/content/pages'
import { localeOf, locales } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { metadataOf, plainMetadataOf, withFeeds } from '@/lib/metadata'
import { pageOf, routes } from '@/lib/routes'

/**
 * Every list of articles, by type, region, country, topic and indicator, the help of each country, each law, and the
 * hub's own pages.
 */
export const generateStaticParams = () =>
  locales.flatMap(locale => {
    const addresses = [
      ...listPagesIn(locale).keys(),
      ...helpIn(locale).map(({ code }) => routes.countryHelp(locale, code)),
      ...obligationsIn(locale).map(({ slug }) => routes.obligation(locale, slug)),
      ...pagesIn(locale).map(({ slug }) => routes.page(locale, slug)),
    ]
    return addresses.map(address => ({ locale, path: address.split('/').slice(2, -1) }))
  })

async function viewOf({ params }: PageProps<'/[locale]/[...path]'>) {
  const { path, ...rest } = await params
  const locale = localeOf(rest)
  const address = `/${[locale, ...path].join('/')}/`
  const list = listPagesIn(locale).get(address)
  const help = helpIn(locale).find(({ code }) => routes.countryHelp(locale, code) === address)
  const obligation = obligationsIn(locale).find(({ slug }) => routes.obligation(locale, slug) === address)
  const page = path.length === 1 ? findPage(locale, path[0] ?? '') : undefined
  return { locale, list, help, obligation, page }
}

export async function generateMetadata(props: PageProps<'/[locale]/[...path]'>): Promise<Metadata> {
  const { locale, list, help, obligation, page } = await viewOf(props)
  if (list) {
    const { title, summary } = describeList(locale, list.filter)
    const paged = list.page === 1 ? title : `${title}, ${messagesOf(locale).list.page(list.page, list.pages)}`
    const address = pageOf(list.address, list.page)
    const alternates = list.page === 1 ? alternatesOfList(list.filter) : { [locale]: address }
    const metadata = metadataOf({ locale, title: paged, summary, address, alternates, card: list.address })
    return withFeeds(metadata, list.address, title)
  }
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
  if (list) return <Whole>{list.filter.indicator ? <IndicatorView list={list} /> : <ListView list={list} />}</Whole>
  if (help) return <CountryHelpView help={help} />
  if (obligation) return <ObligationView obligation={obligation} />
  return page ? <ContentPage page={page} /> : notFound()
}
