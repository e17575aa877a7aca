'use client'

import { useMemo, useRef, useState } from 'react'
import { Button } from '@/components/button/button'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import type { Messages } from '@/lib/i18n/messages'
import { assess, stillAsked, type Truth } from '@/lib/laws/assess'
import { isTold, companyToFragment } from '@/lib/laws/company'
import type { ToolLaw } from '@/lib/laws/tool-laws'
import type { ConditionWords } from '@/lib/laws/words'
import { withBase } from '@/lib/routes'
import { withParts } from '@/lib/sourcing/choice'
import { CompanyForm } from './company-form'
import { Results } from './results'
import { useCompany } from './use-company'

export interface LawsAppProps {
  locale: Locale
  words: Messages['laws']['app']
  conditionWords: ConditionWords
  laws: ToolLaw[]
  /** The sourcing sheet, which takes the answers over: what the link says, and its address. */
  sourcing: { says: string; address: string }
}

/**
 * Asks about a company and says which laws may bind it, on this device only. The build makes nothing of it: without
 * script there are no answers to give, and the page has its table.
 */
export function LawsApp({ words, conditionWords, laws, sourcing }: LawsAppProps) {
  const rules = useMemo(() => laws.map(({ rule }) => rule), [laws])
  const { ready, today, inputs, company, sheet, reading, change, clear } = useCompany(rules)
  const [says, setSays] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  if (!ready) return null

  const isAnswered = isTold(company)
  const assessed = laws.map(law => ({ law, ...assess(law.rule, company) }))
  const count = (truth: Truth) => assessed.filter(one => one.truth === truth).length
  const status = fill(words.status, { yes: count('yes'), no: count('no'), unknown: count('unknown') })
  const copy = async () => {
    try {
      // Browsers lend the clipboard to pages served safely only.
      await navigator.clipboard.writeText(location.href.replace(/#.*$/, '') + companyToFragment(company))
      setSays(words.copied)
    } catch {
      setSays(words.notCopied)
    }
  }

  return (
    <form
      id="laws"
      autoComplete="off"
      onSubmit={event => event.preventDefault()}
      className="max-w-3xl lg:grid lg:max-w-none lg:grid-cols-[minmax(0,1fr)_26rem] lg:items-start lg:gap-x-12"
    >
      <section aria-labelledby="company">
        <h2 ref={heading} id="company" tabIndex={-1} className="mb-4 font-serif text-2xl font-[650] outline-none">
          {words.questions}
        </h2>
        <CompanyForm
          key={reading}
          words={words}
          conditionWords={conditionWords}
          inputs={inputs}
          company={company}
          asked={isAnswered ? stillAsked(rules, company) : new Set()}
          onChange={next => {
            setSays('')
            change(next)
          }}
        />
      </section>
      {/* Where there is room, what follows from the answers stays beside them. */}
      <section
        aria-labelledby="results"
        className="mt-10 border-t-4 border-blaze pt-5 lg:sticky lg:top-20 lg:mt-0 lg:max-h-[calc(100vh-6rem)] lg:overflow-y-auto print:static print:max-h-none"
      >
        <h2 id="results" className="font-serif text-2xl font-[650]">
          {words.results}
        </h2>
        <p className="mt-3 font-semibold">{words.caution}</p>
        <p role="status" className="mt-2">
          {says || (isAnswered ? status : words.nothing)}
        </p>
        {isAnswered && (
          <>
            <Results
              words={words}
              conditionWords={conditionWords}
              company={company}
              assessed={assessed}
              today={today}
            />
            <p className="mt-4 print:hidden">
              <a
                href={withBase(sourcing.address) + withParts(companyToFragment(company), sheet)}
                className="inline-flex min-h-11 items-center font-semibold link"
              >
                {sourcing.says}
              </a>
            </p>
            <p className="mt-4 flex flex-wrap gap-3 print:hidden">
              <Button onClick={() => void copy()}>{words.copy}</Button>
              <Button onClick={() => print()}>{words.print}</Button>
              <Button
                onClick={() => {
                  clear()
                  setSays(words.cleared)
                  // The button is gone with the answers.
                  heading.current?.focus()
                }}
                className="font-bold"
              >
                {words.clear}
              </Button>
            </p>
          </>
        )}
      </section>
    </form>
  )
}
