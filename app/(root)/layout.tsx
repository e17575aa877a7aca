import type { ReactNode } from 'react'
import { Document } from '@/app/document'
import { defaultLocale } from '@/lib/i18n/locales'

export default function RootLayout({ children }: { children: ReactNode }) {
  return <Document locale={defaultLocale}>{children}</Document>
}
