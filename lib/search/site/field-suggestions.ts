import '../../../public/trusted.js'
import { withBase } from '../../routes'
import { startSearch, typingPause, type SearchClient } from './client'
import type { SearchFacet } from '../state'
import type { Suggestion } from './suggest'
import { suggestionStyles } from './suggestion-styles'

// Suggestions below the search fields that lead to the search page: loaded once a reader turns to one of them, and
// started with the first letter. The fields are the combobox of the search page, see components/search-view.

const locale = document.documentElement.lang

let client: Promise<SearchClient> | undefined
const startOnce = () => (client ??= startSearch(locale, false))

/** Where a suggestion leads: a filter to the search with it, all else to its page. */
const addressOf = (suggestion: Suggestion, form: HTMLFormElement) =>
  suggestion.kind === 'filter'
    ? `${form.action}#${new URLSearchParams({ [suggestion.facet]: suggestion.value }).toString()}`
    : withBase(suggestion.address)

/** Sets attributes; those without a value are taken away. */
function describe(element: Element, attributes: Record<string, string>) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value) element.setAttribute(name, value)
    else element.removeAttribute(name)
  }
}

function suggestBelow(form: HTMLFormElement, field: HTMLInputElement) {
  const list = document.createElement('div')
  list.id = `${field.id}-suggestions`
  list.dataset.suggestions = ''
  describe(list, { role: 'listbox' })
  list.hidden = true
  form.append(list)
  // No field of the kind "search" can be a combobox.
  field.type = 'text'
  field.inputMode = field.enterKeyHint = 'search'
  describe(field, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' })

  let shown: Suggestion[] = []
  let active = -1
  const activate = (place: number) => {
    active = place
    for (const [at, option] of [...list.children].entries())
      describe(option, { 'aria-selected': String(at === active) })
    describe(field, { 'aria-activedescendant': list.children[active]?.id ?? '' })
  }
  const show = (suggestions: Suggestion[], search?: SearchClient) => {
    shown = suggestions
    describe(list, { 'aria-label': search?.words.suggestions ?? '' })
    list.replaceChildren(...(search ? suggestions.map((one, at) => optionOf(one, at, search)) : []))
    list.hidden = shown.length === 0
    describe(field, { 'aria-expanded': String(!list.hidden), 'aria-controls': list.hidden ? '' : list.id })
    activate(-1)
  }
  const follow = (suggestion: Suggestion) => location.assign(addressOf(suggestion, form))
  const optionOf = (suggestion: Suggestion, at: number, { labels, words }: SearchClient) => {
    const option = document.createElement('div')
    option.id = `${list.id}-${at}`
    describe(option, { role: 'option' })
    const label = document.createElement('span')
    label.textContent = suggestion.label
    const kind = document.createElement('span')
    if (suggestion.kind === 'filter')
      kind.textContent = `${words.filter}: ${(words.facets as Partial<Record<SearchFacet, string>>)[suggestion.facet]}`
    else {
      label.lang = suggestion.locale
      kind.textContent = labels.kind[suggestion.kind] ?? ''
    }
    option.append(label, ' ', kind)
    option.addEventListener('click', () => follow(suggestion))
    return option
  }

  const ask = async (typing: boolean) => {
    const text = field.value
    const search = await startOnce()
    const suggestions = await search.ask<'suggest'>({ kind: 'suggest', text, typing })
    // Who has typed on, or turned to something else, has no use for them.
    if (field.value === text && document.activeElement === field) show(suggestions, search)
  }
  // A field without suggestions is still one.
  const suggest = (typing: boolean) => void ask(typing).catch(() => show([]))
  let pause: ReturnType<typeof setTimeout>
  field.addEventListener('input', () => {
    clearTimeout(pause)
    suggest(true)
    pause = setTimeout(suggest, typingPause, false)
  })
  field.addEventListener('blur', () => show([]))
  // The press would take the focus from the field, and close the list before the click.
  list.addEventListener('mousedown', event => event.preventDefault())
  field.addEventListener('keydown', event => {
    // What an input method does with its keys is its own affair.
    if (event.isComposing || list.hidden) return
    const chosen = shown[active]
    const places = shown.length + 1
    if (event.key === 'ArrowDown') activate(((active + 2) % places) - 1)
    else if (event.key === 'ArrowUp') activate(((active + places) % places) - 1)
    else if (event.key === 'Escape') show([])
    else if (event.key === 'Enter' && chosen) follow(chosen)
    else return
    event.preventDefault()
  })
}

const sheet = new CSSStyleSheet()
sheet.replaceSync(suggestionStyles)
document.adoptedStyleSheets.push(sheet)
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) {
  const field = form.querySelector('input')
  if (field) suggestBelow(form, field)
}
