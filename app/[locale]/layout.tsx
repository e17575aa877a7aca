import { notFound } from 'next/navigation'
import { Document } from '@/app/document'
import { isLocale, locales } from '@/lib/i18n/locales'

export const dynamicParams = false

export const generateStaticParams = () => locales.map(locale => ({ locale }))

export default async function LocaleLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return <Document locale={locale}>{children}</Document>
}
