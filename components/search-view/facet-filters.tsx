import { memo, useState } from 'react'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import type { Messages } from '@/lib/i18n/messages'
import type { FacetCount } from '@/lib/search/site/facets'
import { searchFacets, type SearchFacet, type SearchQuery } from '@/lib/search/state'
import type { FacetLabels } from '@/lib/search/site/format'

interface FacetFiltersProps {
  locale: Locale
  messages: Messages['search']
  names: Record<SearchFacet, string>
  labels: FacetLabels
  counts: Record<SearchFacet, FacetCount[]>
  chosen: SearchQuery['filters']
  onToggle: (facet: SearchFacet, value: string) => void
}

/** So many values of a facet are shown at once; the rest unfolds. */
const shownAtOnce = 8

/** The facets as checkboxes, each value with the number of results that it would leave. */
export const FacetFilters = memo(function FacetFilters({
  locale,
  messages,
  names,
  labels,
  counts,
  chosen,
  onToggle,
}: FacetFiltersProps) {
  const { compare } = new Intl.Collator(locale)
  return searchFacets
    .filter(facet => counts[facet].length > (facet === 'language' ? 1 : 0))
    .map(facet => {
      const choices = counts[facet]
        .map(({ value, count }) => ({
          id: `filter-${facet}-${value}`,
          value,
          count,
          label: labels[facet][value] ?? value,
          checked: chosen[facet].includes(value),
          toggle: () => onToggle(facet, value),
        }))
        .toSorted((a, b) => b.count - a.count || compare(a.label, b.label))
      const first = choices.filter(({ checked }, index) => index < shownAtOnce || checked)
      const rest = choices.filter(choice => !first.includes(choice))
      return (
        <fieldset key={facet} className="min-w-0">
          <legend className="mb-1 w-full border-b border-line pb-1.5 text-sm font-semibold text-muted">
            {names[facet]}
          </legend>
          {first.map(choice => (
            <ChoiceBox key={choice.value} choice={choice} />
          ))}
          {rest.length > 0 && (
            <MoreChoices choices={rest} label={fill(messages.moreValues[facet], { count: rest.length })} />
          )}
        </fieldset>
      )
    })
})

interface Choice {
  /** The same wherever it is drawn: with a press it may leave the fold, and the focus goes along. */
  id: string
  value: string
  count: number
  label: string
  checked: boolean
  toggle: () => void
}

function ChoiceBox({ choice: { id, label, count, checked, toggle } }: { choice: Choice }) {
  return (
    <label className="flex min-h-9 cursor-pointer items-center gap-3 py-1 hover:text-accent">
      <input id={id} type="checkbox" checked={checked} onChange={toggle} className="size-5 shrink-0 accent-accent" />
      <span className="grow">{label}</span>{' '}
      <span className="text-sm whitespace-nowrap text-muted tabular-nums">{count}</span>
    </label>
  )
}

/** The rest of a long facet, drawn once it is unfolded. */
function MoreChoices({ choices, label }: { choices: Choice[]; label: string }) {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className="min-h-9 cursor-pointer py-1 text-sm link">{label}</summary>
      {open && choices.map(choice => <ChoiceBox key={choice.value} choice={choice} />)}
    </details>
  )
}
