import type { Metadata } from 'next'
import { DataView } from '@/components/data-view/data-view'
import { alternatesOfAll } from '@/lib/content/alternates'
import { localeOf } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { metadataOf } from '@/lib/metadata'
import { routes } from '@/lib/routes'

export async function generateMetadata({ params }: PageProps<'/[locale]/data'>): Promise<Metadata> {
  const locale = localeOf(await params)
  const { title, summary } = messagesOf(locale).openData.page
  return metadataOf({ locale, title, summary, address: routes.data(locale), alternates: alternatesOfAll(routes.data) })
}

export default async function DataPage({ params }: PageProps<'/[locale]/data'>) {
  return <DataView locale={localeOf(await params)} />
}
