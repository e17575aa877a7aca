import type { Metadata } from 'next'
import { GlossaryView } from '@/components/glossary-view/glossary-view'
import { alternatesOfAll } from '@/lib/content/alternates'
import { localeOf } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { metadataOf } from '@/lib/metadata'
import { routes } from '@/lib/routes'

export async function generateMetadata({ params }: PageProps<'/[locale]/glossary'>): Promise<Metadata> {
  const locale = localeOf(await params)
  const { title, summary } = messagesOf(locale).glossary
  const alternates = alternatesOfAll(routes.glossary)
  return metadataOf({ locale, title, summary, address: routes.glossary(locale), alternates })
}

export default async function GlossaryPage({ params }: PageProps<'/[locale]/glossary'>) {
  return <GlossaryView locale={localeOf(await params)} />
}
