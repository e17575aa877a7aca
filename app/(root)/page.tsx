import { PageView } from '@/components/page/page-view'
import { findSitePage } from '@/lib/collections/site-pages'
import { defaultLocale } from '@/lib/i18n/locales'
import { homeMetadata } from '@/lib/metadata'
import { routes } from '@/lib/routes'

/** The home page at once, without a redirect; its canonical address is the one with the language in it. */
export const metadata = homeMetadata(defaultLocale)

export default function RootPage() {
  const home = findSitePage(routes.home(defaultLocale))
  return home && <PageView page={home} />
}
