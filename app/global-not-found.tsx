import type { Metadata } from 'next'
import { Document } from '@/app/document'
import { NotFoundView } from '@/components/not-found-view/not-found-view'
import { PageFrame } from '@/components/page-frame/page-frame'
import { navigationOf } from '@/lib/collections/navigation'
import { alternatesOfAll } from '@/lib/content/alternates'
import { facetLinks } from '@/lib/content/facets'
import { defaultLocale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { siteIcon } from '@/lib/metadata'
import { routes } from '@/lib/routes'
import { site } from '@/lib/site'

const { title } = messagesOf(defaultLocale).notFound

export const metadata: Metadata = { title: `${title} · ${site.name}`, icons: siteIcon, robots: { index: false } }

export default function GlobalNotFound() {
  return (
    <Document locale={defaultLocale}>
      <PageFrame
        page={{ locale: defaultLocale, alternates: alternatesOfAll(routes.home) }}
        navigation={navigationOf(defaultLocale)}
      >
        <NotFoundView locale={defaultLocale} regions={facetLinks(defaultLocale, {}, 'region')} />
      </PageFrame>
    </Document>
  )
}
