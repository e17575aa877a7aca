import type { Metadata } from 'next'
import { SearchView } from '@/components/search-view/search-view'
import { alternatesOfAll } from '@/lib/content/alternates'
import { localeOf } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { metadataOf } from '@/lib/metadata'
import { routes } from '@/lib/routes'

export async function generateMetadata({ params }: PageProps<'/[locale]/search'>): Promise<Metadata> {
  const locale = localeOf(await params)
  const { title, summary } = messagesOf(locale).search
  return metadataOf({
    locale,
    title,
    summary,
    address: routes.search(locale),
    alternates: alternatesOfAll(routes.search),
  })
}

export default async function SearchPage({ params }: PageProps<'/[locale]/search'>) {
  return <SearchView locale={localeOf(await params)} />
}
