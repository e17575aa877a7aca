import { useState, type KeyboardEvent } from 'react'
import type { Messages } from '@/lib/i18n/messages/en'
import type { SearchClient } from '@/lib/search/site/client'
import type { Suggestion } from '@/lib/search/site/protocol'
import { longestText } from '@/lib/search/state'
import { useSuggestions } from './use-suggestions'

interface SearchBoxProps {
  text: string
  messages: Messages['search']
  client: SearchClient | undefined
  /** What a suggestion is, in a word. */
  kindOf: (suggestion: Suggestion) => string
  onType: (text: string) => void
  onPick: (suggestion: Suggestion) => void
}

const listId = 'search-suggestions'

/**
 * The search box, as a combobox of the ARIA pattern "editable, with list autocomplete, manual selection":
 * nothing is chosen until the reader goes to it with the arrows, so Enter searches for what was typed.
 */
export function SearchBox({ text, messages, client, kindOf, onType, onPick }: SearchBoxProps) {
  const [typed, setTyped] = useState('')
  const suggestions = useSuggestions(client, typed)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const shown = open && suggestions.length > 0
  const optionId = (index: number) => `${listId}-${index}`
  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const pick = (suggestion: Suggestion) => {
    close()
    onPick(suggestion)
  }
  const step = (by: number) => {
    setOpen(true)
    const places = suggestions.length + 1
    setActive(current => ((current + 1 + by + places) % places) - 1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      step(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter') {
      const chosen = shown ? suggestions[active] : undefined
      if (chosen) {
        event.preventDefault()
        pick(chosen)
      } else close()
    }
  }

  return (
    <form role="search" onSubmit={event => event.preventDefault()} className="relative max-w-2xl">
      <label htmlFor="search-text" className="mb-1.5 block font-semibold">
        {messages.label}
      </label>
      <div className="flex">
        <input
          id="search-text"
          type="search"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={listId}
          aria-activedescendant={shown && active >= 0 ? optionId(active) : undefined}
          maxLength={longestText}
          autoComplete="off"
          placeholder={messages.placeholder}
          value={text}
          onChange={event => {
            setOpen(true)
            setActive(-1)
            setTyped(event.target.value)
            onType(event.target.value)
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
          className="min-h-12 min-w-0 grow rounded-s-md border border-e-0 border-line-strong bg-surface px-4 text-lg placeholder:text-muted"
        />
        <button className="min-h-12 rounded-e-md bg-accent px-5 font-semibold text-on-accent hover:bg-accent-strong">
          {messages.submit}
        </button>
      </div>
      <div
        id={listId}
        role="listbox"
        aria-label={messages.suggestions}
        hidden={!shown}
        className="absolute inset-x-0 z-10 mt-1 overflow-hidden rounded-md border border-line-strong bg-surface shadow-lg"
      >
        {suggestions.map((suggestion, index) => (
          // Not focusable by itself: the keys are those of the box.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={`${suggestion.kind} ${suggestion.label}`}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            // The press would take the focus from the box, and close the list before the click.
            onMouseDown={event => event.preventDefault()}
            onClick={() => pick(suggestion)}
            className="flex min-h-11 cursor-pointer items-center justify-between gap-4 px-4 py-2 hover:bg-sunken aria-selected:bg-sunken aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-accent"
          >
            <span lang={suggestion.kind === 'article' ? suggestion.locale : undefined}>{suggestion.label}</span>
            <span className="shrink-0 text-sm text-muted">{kindOf(suggestion)}</span>
          </div>
        ))}
      </div>
    </form>
  )
}
