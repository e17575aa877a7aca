import type { Metadata } from 'next'
import { CorrectionsView } from '@/components/corrections-view/corrections-view'
import { alternatesOfAll } from '@/lib/content/alternates'
import { localeOf } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { metadataOf } from '@/lib/metadata'
import { routes } from '@/lib/routes'
import { site } from '@/lib/site'

export async function generateMetadata({ params }: PageProps<'/[locale]/corrections'>): Promise<Metadata> {
  const locale = localeOf(await params)
  const { title, summary } = messagesOf(locale).corrections
  const address = routes.corrections(locale)
  const metadata = metadataOf({ locale, title, summary, address, alternates: alternatesOfAll(routes.corrections) })
  const types = { 'application/atom+xml': site.url + routes.correctionsFeed(locale) }
  return { ...metadata, alternates: { ...metadata.alternates, types } }
}

export default async function CorrectionsPage({ params }: PageProps<'/[locale]/corrections'>) {
  return <CorrectionsView locale={localeOf(await params)} />
}
