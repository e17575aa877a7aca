import type { Metadata } from 'next'
import { OfflineView } from '@/components/offline-view/offline-view'
import { alternatesOfAll } from '@/lib/content/alternates'
import { localeOf } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { plainMetadataOf } from '@/lib/metadata'
import { routes } from '@/lib/routes'

/** What somebody keeps on a device is nobody else's business: the tab and the history say "Information: offline". */
export async function generateMetadata({ params }: PageProps<'/[locale]/offline'>): Promise<Metadata> {
  const locale = localeOf(await params)
  const facts = { locale, address: routes.offline(locale), alternates: alternatesOfAll(routes.offline) }
  return plainMetadataOf(facts, messagesOf(locale).offline.plainTitle)
}

export default async function OfflinePage({ params }: PageProps<'/[locale]/offline'>) {
  return <OfflineView locale={localeOf(await params)} />
}
