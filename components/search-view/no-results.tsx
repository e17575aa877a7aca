import { fill } from '@/lib/i18n/fill'
import type { Messages } from '@/lib/i18n/messages'
import type { SearchResult } from '@/lib/search/site/search-service'

interface NoResultsProps {
  result: SearchResult
  /** The words of the query, where it has several. */
  words: string[]
  messages: Messages['search']
  onClear: () => void
  onDrop: (word: string) => void
}

/** What may help where nothing was found: less of the query, and other ways to the articles. */
export function NoResults({ result, words, messages, onClear, onDrop }: NoResultsProps) {
  return (
    <div className="mt-4">
      <h3 className="font-semibold">{messages.tips}</h3>
      {result.unfiltered > 0 && (
        <p className="mt-2">
          <button type="button" onClick={onClear} className="min-h-11 link">
            {fill(messages.withoutFilters, { count: result.unfiltered })}
          </button>
        </p>
      )}
      {words.length > 1 && (
        <ul aria-label={messages.drop} className="mt-2 flex flex-wrap gap-x-5">
          {words.map(word => (
            <li key={word}>
              <button type="button" onClick={() => onDrop(word)} className="min-h-11 link">
                {fill(messages.without, { word })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <ul className="mt-2 list-disc ps-5">
        {messages.tipList.map(tip => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      <p className="mt-3">
        {/* No link: the fragment of the address holds the search. */}
        <button
          type="button"
          onClick={() => document.getElementById('browse-title')?.focus()}
          className="min-h-11 link"
        >
          {messages.browse}
        </button>
      </p>
    </div>
  )
}
