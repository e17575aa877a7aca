import type { Metadata } from 'next'
import { HelpView } from '@/components/help-view/help-view'
import { alternatesOfAll } from '@/lib/content/alternates'
import { localeOf } from '@/lib/i18n/locales'
import { plainMetadataOf } from '@/lib/metadata'
import { routes } from '@/lib/routes'

export async function generateMetadata({ params }: PageProps<'/[locale]/help'>): Promise<Metadata> {
  const locale = localeOf(await params)
  return plainMetadataOf({ locale, address: routes.help(locale), alternates: alternatesOfAll(routes.help) })
}

export default async function HelpPage({ params }: PageProps<'/[locale]/help'>) {
  return <HelpView locale={localeOf(await params)} />
}
