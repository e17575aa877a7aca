import { useState } from 'react'
import { DangerBox } from '@/components/help-view/danger-box'
import { fill } from '@/lib/i18n/fill'
import type { Messages } from '@/lib/i18n/messages'
import { withBase } from '@/lib/routes'
import type { CountriesAnswer as Answer } from '@/lib/search/answer'

/** For a reader who needs help and names no country, or one without a number: what holds everywhere, and the way to their own. */
export function CountriesAnswer({
  answer: { danger, says, countries, named },
  messages,
}: {
  answer: Answer
  messages: Messages['search']
}) {
  const [chosen, setChosen] = useState('')
  return (
    <>
      {named !== undefined && <p className="mt-3">{fill(messages.noNumber, { country: named })}</p>}
      <form
        onSubmit={event => {
          event.preventDefault()
          if (chosen) location.assign(withBase(chosen))
        }}
        className="mt-3 mb-4 flex flex-wrap gap-3 print:hidden"
      >
        <select
          aria-labelledby="answer"
          required
          value={chosen}
          onChange={event => setChosen(event.target.value)}
          className="min-h-12 max-w-full min-w-0 grow rounded-md border border-line-strong bg-surface px-3 sm:max-w-xs"
        >
          <option value="">—</option>
          {countries.map(({ name, address }) => (
            <option key={address} value={address}>
              {name}
            </option>
          ))}
        </select>
        <button className="min-h-12 rounded-md bg-accent px-5 font-semibold text-on-accent hover:bg-accent-strong">
          {messages.go}
        </button>
      </form>
      <DangerBox title={danger} heading="h3">
        <p className="mt-3">{says}</p>
      </DangerBox>
    </>
  )
}
