import { NotFoundView } from '@/components/not-found-view/not-found-view'
import { PageFrame } from '@/components/page-frame/page-frame'
import { navigationOf } from '@/lib/collections/navigation'
import { alternatesOfAll } from '@/lib/content/alternates'
import { facetLinks } from '@/lib/content/facets'
import { defaultLocale } from '@/lib/i18n/locales'
import { routes } from '@/lib/routes'

/** What hosts show at every address that is none. */
export function NotFoundPage() {
  return (
    <PageFrame
      page={{ locale: defaultLocale, alternates: alternatesOfAll(routes.home) }}
      navigation={navigationOf(defaultLocale)}
    >
      <NotFoundView locale={defaultLocale} regions={facetLinks(defaultLocale, {}, 'region')} />
    </PageFrame>
  )
}
