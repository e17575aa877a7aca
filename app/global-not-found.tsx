import { Document } from '@/app/document'
import { NotFoundPage } from '@/components/page/not-found-page'
import { defaultLocale } from '@/lib/i18n/locales'
import { notFoundMetadata } from '@/lib/metadata'

export const metadata = notFoundMetadata(defaultLocale)

export default function GlobalNotFound() {
  return (
    <Document locale={defaultLocale}>
      <NotFoundPage />
    </Document>
  )
}
