import type { Metadata } from 'next'
import { DataView } from '@/components/data-view/data-view'
import { alternatesOfAll } from '@/lib/content/alternates'
import { localeOf } from '@/lib/i18n/locales'
import { openDataWords } from '@/lib/i18n/open-data'
import { metadataOf } from '@/lib/metadata'
import { routes } from '@/lib/routes'

export async function generateMetadata({ params }: PageProps<'/[locale]/data'>): Promise<Metadata> {
  const locale = localeOf(await params)
  const { title, summary } = openDataWords(locale).page
  return metadataOf({ locale, title, summary, address: routes.data(locale), alternates: alternatesOfAll(routes.data) })
}

export default async function DataPage({ params }: PageProps<'/[locale]/data'>) {
  return <DataView locale={localeOf(await params)} />
}
