import { HomeView } from '@/components/home-view/home-view'
import { defaultLocale } from '@/lib/i18n/locales'
import { homeMetadata } from '@/lib/metadata'

/** The home page at once, without a redirect; its canonical address is the one with the language in it. */
export const metadata = homeMetadata(defaultLocale)

export default function RootPage() {
  return <HomeView locale={defaultLocale} />
}
