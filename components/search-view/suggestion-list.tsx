import type { Suggestion } from '@/lib/search/site/protocol'

interface SuggestionListProps {
  id: string
  label: string
  suggestions: Suggestion[]
  /** The place of the one that the arrows have reached, from 0; -1 where they are in the box. */
  active: number
  /** What a suggestion is, in a word. */
  kindOf: (suggestion: Suggestion) => string
  onPick: (suggestion: Suggestion) => void
}

/** The id of a suggestion, by which the box tells where the arrows are. */
export const optionId = (list: string, place: number) => `${list}-${place}`

/** What a reader may mean, below the box. */
export function SuggestionList({ id, label, suggestions, active, kindOf, onPick }: SuggestionListProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      className="absolute inset-x-0 z-10 mt-1 overflow-hidden rounded-md border border-line-strong bg-surface shadow-lg"
    >
      {suggestions.map((suggestion, index) => (
        // Not focusable by itself: the keys are those of the box.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={`${suggestion.kind} ${suggestion.label}`}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          // The press would take the focus from the box, and close the list before the click.
          onMouseDown={event => event.preventDefault()}
          onClick={() => onPick(suggestion)}
          className="flex min-h-11 cursor-pointer items-center justify-between gap-4 px-4 py-2 hover:bg-sunken aria-selected:bg-sunken aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-accent"
        >
          <span lang={suggestion.kind === 'article' ? suggestion.locale : undefined}>{suggestion.label}</span>
          <span className="shrink-0 text-sm text-muted">{kindOf(suggestion)}</span>
        </div>
      ))}
    </div>
  )
}
