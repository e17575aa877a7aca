import { NotFoundView } from '@/components/not-found-view/not-found-view'
import { PageFrame } from '@/components/page-frame/page-frame'
import { navigationOf } from '@/lib/collections/navigation'
import { alternatesOfAll } from '@/lib/content/alternates'
import { facetLinks } from '@/lib/content/facets'
import { defaultLocale } from '@/lib/i18n/locales'
import { routes } from '@/lib/routes'

/** What hosts show at every address that is none. */
export function NotFoundPage() {
  const page = { locale: defaultLocale, address: routes.home(defaultLocale), alternates: alternatesOfAll(routes.home) }
  return (
    <PageFrame page={page} navigation={navigationOf(page)}>
      <NotFoundView locale={defaultLocale} regions={facetLinks(defaultLocale, {}, 'region')} />
    </PageFrame>
  )
}
