import type { Metadata } from 'next'
import { FiguresView } from '@/components/figures-view/figures-view'
import { alternatesOfAll } from '@/lib/content/alternates'
import { localeOf } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { metadataOf } from '@/lib/metadata'
import { routes } from '@/lib/routes'

export async function generateMetadata({ params }: PageProps<'/[locale]/figures'>): Promise<Metadata> {
  const locale = localeOf(await params)
  const { title, summary } = messagesOf(locale).figures
  const alternates = alternatesOfAll(routes.figures)
  return metadataOf({ locale, title, summary, address: routes.figures(locale), alternates })
}

export default async function FiguresPage({ params }: PageProps<'/[locale]/figures'>) {
  return <FiguresView locale={localeOf(await params)} />
}
