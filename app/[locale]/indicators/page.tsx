import type { Metadata } from 'next'
import { IndicatorsView } from '@/components/indicators-view/indicators-view'
import { alternatesOfAll } from '@/lib/content/alternates'
import { allIndicators, indicatorText } from '@/lib/content/indicators'
import { localeOf } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { metadataOf } from '@/lib/metadata'
import { routes } from '@/lib/routes'

export async function generateMetadata({ params }: PageProps<'/[locale]/indicators'>): Promise<Metadata> {
  const locale = localeOf(await params)
  const { title } = messagesOf(locale).indicators
  const summary = indicatorText(locale, allIndicators)?.summary ?? title
  const alternates = alternatesOfAll(routes.indicators)
  return metadataOf({ locale, title, summary, address: routes.indicators(locale), alternates })
}

export default async function IndicatorsPage({ params }: PageProps<'/[locale]/indicators'>) {
  return <IndicatorsView locale={localeOf(await params)} />
}
