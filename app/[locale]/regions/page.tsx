import type { Metadata } from 'next'
import { RegionsView } from '@/components/regions-view/regions-view'
import { alternatesOfAll } from '@/lib/content/alternates'
import { localeOf } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { metadataOf } from '@/lib/metadata'
import { routes } from '@/lib/routes'

export async function generateMetadata({ params }: PageProps<'/[locale]/regions'>): Promise<Metadata> {
  const locale = localeOf(await params)
  const { title, summary } = messagesOf(locale).regions
  return metadataOf({
    locale,
    title,
    summary,
    address: routes.regions(locale),
    alternates: alternatesOfAll(routes.regions),
  })
}

export default async function RegionsPage({ params }: PageProps<'/[locale]/regions'>) {
  return <RegionsView locale={localeOf(await params)} />
}
