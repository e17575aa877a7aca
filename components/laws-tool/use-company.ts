import { useCallback, useMemo, useState } from 'react'
import { useFragmentState } from '@/components/fragment-state/use-fragment-state'
import { localDay } from '@/lib/dates'
import { companyFromFragment, companyToFragment, inputsOf, nothingTold, type Company } from '@/lib/laws/company'
import type { Rule } from '@/lib/laws/rule'
import { choiceParts, withParts } from '@/lib/sourcing/choice'

/** The company while the page is open, in the fragment of its address. */
export function useCompany(rules: Rule[]) {
  const inputs = useMemo(() => inputsOf(rules), [rules])
  const read = useCallback(
    // What a sourcing sheet was told comes with its reader, and goes back with them.
    (fragment: string) => ({ company: companyFromFragment(fragment, inputs), sheet: choiceParts(fragment) }),
    [inputs],
  )
  /** Counts how often all answers were replaced at once, so that fields begin anew. */
  const [reading, setReading] = useState(0)
  const onRead = useCallback((isCompany: boolean) => setReading(count => (isCompany ? count + 1 : count)), [])
  const { state, change } = useFragmentState({ read, write, onRead })
  const ready = state !== undefined
  /** The reader's day, once there is a reader. */
  const today = useMemo(() => (ready ? localDay() : ''), [ready])

  const { company, sheet } = state ?? { company: nothingTold, sheet: [] }
  const tell = (next: Company) => change({ company: next, sheet })
  const clear = () => {
    tell(nothingTold)
    onRead(true)
  }
  return { ready, today, inputs, company, sheet, reading, change: tell, clear }
}

interface Told {
  company: Company
  /** What was told of a sourcing sheet. */
  sheet: [key: string, value: string][]
}

const write = ({ company, sheet }: Told) => withParts(companyToFragment(company), sheet)
