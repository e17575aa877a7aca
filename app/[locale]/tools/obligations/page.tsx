import type { Metadata } from 'next'
import { ObligationsToolView } from '@/components/obligations-tool/obligations-tool-view'
import { alternatesOfAll } from '@/lib/content/alternates'
import { localeOf } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { metadataOf } from '@/lib/metadata'
import { routes } from '@/lib/routes'

export async function generateMetadata({ params }: PageProps<'/[locale]/tools/obligations'>): Promise<Metadata> {
  const locale = localeOf(await params)
  const { title, lead } = messagesOf(locale).obligations.app
  const alternates = alternatesOfAll(routes.obligationsTool)
  return metadataOf({ locale, title, summary: lead, address: routes.obligationsTool(locale), alternates })
}

export default async function ObligationsToolPage({ params }: PageProps<'/[locale]/tools/obligations'>) {
  return <ObligationsToolView locale={localeOf(await params)} />
}
