import { memo } from 'react'
import { fill } from '@/lib/i18n/fill'
import { languageNameIn } from '@/lib/i18n/language-name'
import type { Locale } from '@/lib/i18n/locales'
import type { Messages } from '@/lib/i18n/messages'
import { withBase } from '@/lib/routes'
import type { Excerpt, Marked } from '@/lib/search/highlight'
import type { SearchClient } from '@/lib/search/site/client'
import type { Hit, SearchResult } from '@/lib/search/site/search-service'
import type { FacetLabels } from '@/lib/search/site/format'
import { useExcerpt } from './use-excerpt'

interface ResultsProps {
  result: SearchResult
  locale: Locale
  words: Messages['search']
  labels: FacetLabels
  client: SearchClient
}

/** What was found, best first, with the words sought marked. */
export const Results = memo(function Results({ result, locale, words, labels, client }: ResultsProps) {
  return (
    <ol className="mt-2">
      {result.hits.map((hit, place) => (
        // Places are filled anew from key to key, which is less to draw than new ones.
        <li key={place} className="border-t border-line py-4">
          <Result
            hit={hit}
            sought={result.sought[hit.locale] ?? []}
            locale={locale}
            words={words}
            labels={labels}
            client={client}
          />
        </li>
      ))}
    </ol>
  )
})

interface ResultProps {
  hit: Hit
  sought: string[]
  locale: Locale
  words: Messages['search']
  labels: FacetLabels
  client: SearchClient
}

function Result({ hit, sought, locale, words, labels, client }: ResultProps) {
  const [ref, excerpt] = useExcerpt(client, hit, sought)
  return (
    <article ref={ref}>
      <ResultEntry hit={hit} excerpt={excerpt} locale={locale} words={words} labels={labels} />
    </article>
  )
}

interface ResultEntryProps extends Pick<ResultProps, 'hit' | 'locale' | 'words' | 'labels'> {
  /** The passage that shows why it was found, once it is there. */
  excerpt?: Excerpt
}

/** Something that was found: its title, what it is, and a passage of it. */
export function ResultEntry({ hit, excerpt, locale, words: search, labels }: ResultEntryProps) {
  const isForeign = hit.locale !== locale
  const address = withBase(hit.address)
  const isArticle = hit.kind === 'article'
  const kinds = isArticle ? hit.types.map(type => labels.type[type]) : [labels.kind[hit.kind]]
  const facts = [
    ...(isForeign ? [fill(search.inLanguage, { language: languageNameIn(locale, hit.locale) })] : []),
    ...hit.regions.map(region => labels.region[region]),
    ...(hit.published ? [hit.published] : []),
    ...(hit.noticed ? [search.noticed] : []),
  ]
  return (
    <>
      <h3 lang={hit.locale} className="font-serif text-lg font-[650]">
        <a href={address} hrefLang={isForeign ? hit.locale : undefined} className="link-quiet">
          <MarkedText text={hit.title} />
        </a>
      </h3>
      <p className="mt-1 text-sm text-muted">
        <span className="font-semibold text-ink">{kinds.join(' · ')}</span>
        {facts.map(fact => ` · ${fact}`).join('')}
      </p>
      {/* The room is kept, so that nothing moves when the excerpt comes: an article's is longer than a page's. */}
      <p lang={hit.locale} className={`mt-1.5 ${isArticle ? 'min-h-[4.65em]' : 'min-h-[3.1em]'}`}>
        {excerpt && <MarkedText text={excerpt.text} />}
        {excerpt?.section && (
          <>
            {' '}
            <a href={`${address.replace(/#.*/, '')}#${excerpt.section.id}`} className="text-sm link">
              <span lang={locale}>{search.inSection}</span> “{excerpt.section.heading}”
            </a>
          </>
        )}
      </p>
    </>
  )
}

function MarkedText({ text }: { text: Marked }) {
  return text.map((part, index) => (part.marked ? <mark key={index}>{part.text}</mark> : part.text))
}
