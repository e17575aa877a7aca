import type { Messages } from '@/lib/i18n/messages/en'
import type { SearchQuery } from '@/lib/search/state'
import type { Change } from './types'

interface SortChoiceProps {
  query: SearchQuery
  change: (query: SearchQuery, kind: Change) => void
  messages: Messages['search']
}

/** In which order results come. */
export function SortChoice({ query, change, messages }: SortChoiceProps) {
  return (
    <label className="flex items-center gap-2 text-sm">
      {messages.sort}
      <select
        value={query.sort}
        onChange={event => change({ ...query, sort: event.target.value === 'newest' ? 'newest' : 'relevance' }, 'step')}
        className="min-h-11 rounded-md border border-line-strong bg-surface px-2"
      >
        <option value="relevance">{messages.relevance}</option>
        <option value="newest">{messages.newest}</option>
      </select>
    </label>
  )
}
