import { useEffect } from 'react'
import type { Suggestion } from '@/lib/search/site/suggest'

interface SuggestionListProps {
  id: string
  label: string
  suggestions: Suggestion[]
  /** The place of the one that the arrows have reached, from 0; -1 where they are in the box. */
  active: number
  /** What a suggestion is, in a word. */
  kindOf: (suggestion: Suggestion) => string | undefined
  onPick: (suggestion: Suggestion) => void
}

/** The id of a suggestion, by which the box tells where the arrows are. */
export const optionId = (list: string, place: number) => `${list}-${place}`

/** What a reader may mean, in one row below the box: what was found before stays in sight. */
export function SuggestionList({ id, label, suggestions, active, kindOf, onPick }: SuggestionListProps) {
  useEffect(() => {
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [id, active])
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      aria-orientation="horizontal"
      className="-mx-1 flex [scrollbar-width:thin] gap-2 overflow-x-auto p-1"
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
          className="grid min-h-11 max-w-60 shrink-0 cursor-pointer content-center rounded-md border border-line-strong bg-surface px-3 text-sm leading-tight hover:border-accent aria-selected:border-accent aria-selected:bg-sunken aria-selected:outline-2 aria-selected:outline-accent"
        >
          <span lang={suggestion.kind === 'filter' ? undefined : suggestion.locale} className="truncate font-semibold">
            {suggestion.label}
          </span>{' '}
          <span className="text-muted">{kindOf(suggestion)}</span>
        </div>
      ))}
    </div>
  )
}
