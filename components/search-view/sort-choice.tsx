import type { Messages } from '@/lib/i18n/messages'
import type { SearchQuery } from '@/lib/search/state'

interface SortChoiceProps {
  sort: SearchQuery['sort']
  onChange: (sort: SearchQuery['sort']) => void
  messages: Messages['search']
}

/** In which order results come. */
export function SortChoice({ sort, onChange, messages }: SortChoiceProps) {
  return (
    <label className="flex max-w-full flex-wrap items-center gap-x-2 text-sm">
      <span className="sr-only sm:not-sr-only">{messages.sort}</span>
      <select
        value={sort}
        onChange={event => onChange(event.target.value === 'newest' ? 'newest' : 'relevance')}
        className="min-h-11 max-w-full rounded-md border border-line-strong bg-surface px-2 text-base"
      >
        <option value="relevance">{messages.relevance}</option>
        <option value="newest">{messages.newest}</option>
      </select>
    </label>
  )
}
