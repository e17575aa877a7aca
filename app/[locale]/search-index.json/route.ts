import { articlesIn } from '@/lib/content/articles'
import { localeOf, locales } from '@/lib/i18n/locales'
import { searchRecords } from '@/lib/search/records'

export const dynamic = 'force-static'

export const generateStaticParams = () => locales.map(locale => ({ locale }))

/** What the search page searches, as one static file a language. */
export async function GET(_request: Request, { params }: RouteContext<'/[locale]/search-index.json'>) {
  return Response.json(searchRecords(articlesIn(localeOf(await params))))
}
