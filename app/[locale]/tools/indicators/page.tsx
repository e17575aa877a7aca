import type { Metadata } from 'next'
import { ScreeningView } from '@/components/screening-view/screening-view'
import { alternatesOfAll } from '@/lib/content/alternates'
import { localeOf } from '@/lib/i18n/locales'
import { plainMetadataOf } from '@/lib/metadata'
import { routes } from '@/lib/routes'
import { screeningWords } from '@/lib/screening/read-words'

/** The tab, the history and a shared link say no more than "Checklist": what it asks is nobody else's business. */
export async function generateMetadata({ params }: PageProps<'/[locale]/tools/indicators'>): Promise<Metadata> {
  const locale = localeOf(await params)
  const facts = { locale, address: routes.screening(locale), alternates: alternatesOfAll(routes.screening) }
  return plainMetadataOf(facts, screeningWords(locale).page.plainTitle)
}

export default async function ScreeningPage({ params }: PageProps<'/[locale]/tools/indicators'>) {
  return <ScreeningView locale={localeOf(await params)} />
}
