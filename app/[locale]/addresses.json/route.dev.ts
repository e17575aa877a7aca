import { addressesIn } from '@/lib/collections/addresses'
import { localeOf, locales } from '@/lib/i18n/locales'

// While one edits only: builds write the same file straight into the site.
export const dynamic = 'force-static'

export const generateStaticParams = () => locales.map(locale => ({ locale }))

/** Every page of a language, among which the 404 page seeks the one that was meant. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  return Response.json(addressesIn(localeOf(await params)))
}
