import type { Metadata } from 'next'
import { Document } from '@/app/document'
import { NotFoundView } from '@/components/not-found-view/not-found-view'
import { defaultLocale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { siteIcon } from '@/lib/metadata'
import { site } from '@/lib/site'

const { title } = messagesOf(defaultLocale).notFound

export const metadata: Metadata = { title: `${title} · ${site.name}`, icons: siteIcon, robots: { index: false } }

export default function GlobalNotFound() {
  return (
    <Document locale={defaultLocale}>
      <NotFoundView locale={defaultLocale} />
    </Document>
  )
}
