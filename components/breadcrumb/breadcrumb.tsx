import { StructuredDataBlock } from '@/components/structured-data/structured-data'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { breadcrumbData } from '@/lib/structured-data'

export interface Crumb {
  label: string
  href: string
}

/** The way from the home page to this one; the page itself is not in it. Reader views know it by its class, and leave it out. */
export function Breadcrumb({ locale, crumbs }: { locale: Locale; crumbs: Crumb[] }) {
  const { home, navigation } = messagesOf(locale)
  const way = [{ label: home.name, href: routes.home(locale) }, ...crumbs]
  return (
    <nav aria-label={navigation.breadcrumb} className="breadcrumbs pt-6 text-sm text-muted print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        {way.map((crumb, index) => (
          <li key={crumb.href} className="flex items-baseline gap-x-2">
            {index > 0 && <span aria-hidden="true">/</span>}
            <a href={crumb.href} className="inline-block py-1 link">
              {crumb.label}
            </a>
          </li>
        ))}
      </ol>
      <StructuredDataBlock data={breadcrumbData(way)} />
    </nav>
  )
}
