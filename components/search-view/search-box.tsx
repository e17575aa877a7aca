import { useRef, useState, type KeyboardEvent } from 'react'
import type { Messages } from '@/lib/i18n/messages'
import type { SearchClient } from '@/lib/search/site/client'
import type { Suggestion } from '@/lib/search/site/suggest'
import { longestText } from '@/lib/search/state'
import { optionId, SuggestionList } from './suggestion-list'
import { useSuggestions } from './use-suggestions'

interface SearchBoxProps {
  text: string
  /** What stands below the box while there is nothing to suggest. */
  hint: string
  messages: Messages['search']
  client: SearchClient | undefined
  /** What a suggestion is, in a word. */
  kindOf: (suggestion: Suggestion) => string | undefined
  onType: (text: string) => void
  onPick: (suggestion: Suggestion) => void
}

const listId = 'search-suggestions'

/**
 * The search box, as a combobox of the ARIA pattern "editable, with list autocomplete, manual selection":
 * nothing is chosen until the reader goes to it with the arrows, so Enter searches for what was typed.
 */
export function SearchBox({ text, hint, messages, client, kindOf, onType, onPick }: SearchBoxProps) {
  const [typed, setTyped] = useState('')
  const suggestions = useSuggestions(client, typed)
  const field = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const shown = open && suggestions.length > 0
  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const pick = (suggestion: Suggestion) => {
    close()
    onPick(suggestion)
  }
  const type = (next: string) => {
    setOpen(true)
    setActive(-1)
    setTyped(next)
    onType(next)
  }
  const empty = () => {
    type('')
    close()
    field.current?.focus()
  }
  const step = (by: number) => {
    setOpen(true)
    const places = suggestions.length + 1
    setActive(current => ((current + 1 + by + places) % places) - 1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // What an input method does with its keys is its own affair.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      step(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Escape' && (shown || text)) {
      event.preventDefault()
      if (shown) close()
      else empty()
    } else if (event.key === 'Enter') {
      const chosen = shown ? suggestions[active] : undefined
      if (chosen) {
        event.preventDefault()
        pick(chosen)
      } else close()
    }
  }

  return (
    <form role="search" onSubmit={event => event.preventDefault()}>
      <label htmlFor="search-text" className="sr-only">
        {messages.label}
      </label>
      <div className="flex max-w-2xl">
        {/* No field of the kind "search" can be a combobox; what it would do is done here. */}
        <div className="relative min-w-0 grow">
          <input
            ref={field}
            id="search-text"
            type="text"
            inputMode="search"
            enterKeyHint="search"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={shown}
            aria-controls={shown ? listId : undefined}
            aria-activedescendant={shown && active >= 0 ? optionId(listId, active) : undefined}
            maxLength={longestText}
            autoComplete="off"
            placeholder={messages.placeholder}
            value={text}
            onInput={({ currentTarget: { value } }) => {
              // An input method may say again what it has said: that begins no new search.
              if (value !== text) type(value)
            }}
            onKeyDown={onKeyDown}
            onBlur={close}
            className="min-h-12 w-full rounded-s-md border border-e-0 border-line-strong bg-surface ps-4 pe-11 text-lg placeholder:text-muted"
          />
          {text && (
            <button
              type="button"
              aria-label={messages.empty}
              onClick={empty}
              className="absolute inset-y-0 end-0 w-11 text-xl text-muted hover:text-accent"
            >
              ×
            </button>
          )}
        </div>
        <button className="min-h-12 rounded-e-md bg-accent px-5 font-semibold text-on-accent hover:bg-accent-strong">
          {messages.submit}
        </button>
      </div>
      {/* The room of suggestions is kept, so that results stay where they are when some come. */}
      <div className="mt-2 h-15 print:hidden">
        {shown ? (
          <SuggestionList
            id={listId}
            label={messages.suggestions}
            suggestions={suggestions}
            active={active}
            kindOf={kindOf}
            onPick={pick}
          />
        ) : (
          <p className="text-sm text-muted">{hint}</p>
        )}
      </div>
    </form>
  )
}
