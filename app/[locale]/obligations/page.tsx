import type { Metadata } from 'next'
import { ObligationsView } from '@/components/obligations-view/obligations-view'
import { alternatesOfAll } from '@/lib/content/alternates'
import { localeOf } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { metadataOf } from '@/lib/metadata'
import { routes } from '@/lib/routes'
import { site } from '@/lib/site'

export async function generateMetadata({ params }: PageProps<'/[locale]/obligations'>): Promise<Metadata> {
  const locale = localeOf(await params)
  const { title, summary } = messagesOf(locale).obligations
  const alternates = alternatesOfAll(routes.obligations)
  const metadata = metadataOf({ locale, title, summary, address: routes.obligations(locale), alternates })
  const types = { 'application/atom+xml': site.url + routes.obligationChanges(locale) }
  return { ...metadata, alternates: { ...metadata.alternates, types } }
}

export default async function ObligationsPage({ params }: PageProps<'/[locale]/obligations'>) {
  return <ObligationsView locale={localeOf(await params)} />
}
