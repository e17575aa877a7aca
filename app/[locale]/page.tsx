import type { Metadata } from 'next'
import { HomeView } from '@/components/home-view/home-view'
import { homeMetadata } from '@/lib/metadata'
import { localeOf } from '@/lib/i18n/locales'

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  return homeMetadata(localeOf(await params))
}

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  return <HomeView locale={localeOf(await params)} />
}
