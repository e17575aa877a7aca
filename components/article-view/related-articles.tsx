import type { RelatedArticle } from '@/lib/collections/articles'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import type { Facet } from '@/lib/taxonomy/facets'
import { labelOf } from '@/lib/taxonomy/labels'

/** Two articles on the indicators may share all eleven. */
const mostReasons = 4

/** Articles that bear on this one, each with what they share. */
export function RelatedArticles({ related, locale }: { related: RelatedArticle[]; locale: Locale }) {
  const messages = messagesOf(locale).article
  if (related.length === 0) return null
  return (
    <section aria-labelledby="related" className="later mt-16 print:hidden">
      <h2 id="related" className="font-serif text-2xl font-[650]">
        {messages.related}
      </h2>
      <ul className="mt-5 grid gap-x-10 gap-y-6 md:grid-cols-3">
        {related.map(entry => (
          <li key={entry.slug} className="border-t-4 border-blaze pt-3">
            <a href={routes.article(locale, entry.slug)} className="font-serif text-lg font-[650] link-quiet">
              {entry.title}
            </a>
            <p className="mt-2 text-sm text-muted">
              {reasons(entry, locale).length > 0 && `${messages.because}: ${reasons(entry, locale).join(', ')}. `}
              {entry.similar && messages.similar}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the two share that tells most: countries, topics and indicators, else the region; the few first of many. */
function reasons({ shared }: RelatedArticle, locale: Locale): string[] {
  const telling: Facet[] = ['country', 'topic', 'indicator']
  const told: Facet[] = telling.some(facet => shared[facet]) ? telling : ['region']
  return told.flatMap(facet => (shared[facet] ?? []).map(value => labelOf(facet, value, locale))).slice(0, mostReasons)
}
