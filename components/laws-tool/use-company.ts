import { useCallback, useMemo, useState } from 'react'
import { useFragmentState } from '@/components/fragment-state/use-fragment-state'
import { localDay } from '@/lib/dates'
import { companyFromFragment, companyToFragment, inputsOf, nothingTold } from '@/lib/laws/company'
import type { Rule } from '@/lib/laws/rule'

/** The company while the page is open, in the fragment of its address. */
export function useCompany(rules: Rule[]) {
  const inputs = useMemo(() => inputsOf(rules), [rules])
  const read = useCallback((fragment: string) => companyFromFragment(fragment, inputs), [inputs])
  /** Counts how often all answers were replaced at once, so that fields begin anew. */
  const [reading, setReading] = useState(0)
  const onRead = useCallback((isCompany: boolean) => setReading(count => (isCompany ? count + 1 : count)), [])
  const { state, change } = useFragmentState({ read, write: companyToFragment, onRead })
  const ready = state !== undefined
  /** The reader's day, once there is a reader. */
  const today = useMemo(() => (ready ? localDay() : ''), [ready])

  const clear = () => {
    change(nothingTold)
    onRead(true)
  }
  return { ready, today, inputs, company: state ?? nothingTold, reading, change, clear }
}
