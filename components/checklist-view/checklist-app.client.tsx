'use client'

import { useRef, useState } from 'react'
import type { HelpCountry, HelpWords } from '@/lib/helplines/help-countries'
import type { Locale } from '@/lib/i18n/locales'
import { indicatorSlugs } from '@/content/schema/values'
import type { ChecklistWords } from '@/lib/checklist/words'
import { CountryHelp } from './country-help'
import { Guide } from './guide'
import { KeepBar, KeptNotice } from './keep-bar'
import { Button } from '@/components/button/button'
import { VoiceChoice } from './choices'
import { OutcomeView } from './outcome-view'
import { Paper } from './paper'
import { Question } from './question'
import { StepButtons } from './step-buttons'
import { useSheet } from './use-sheet'

export interface ChecklistAppProps {
  locale: Locale
  words: ChecklistWords
  /** Countries with helplines. */
  countries: HelpCountry[]
  helpWords: HelpWords
  /** Address of the page of all helplines. */
  help: string
}

/**
 * The checklist. What the build makes of it is there to print and fill in by hand; in the browser it can be
 * filled in, read, exported, and kept on the device if the reader asks for it. Nothing is ever sent.
 */
export function ChecklistApp({ locale, words, countries, helpWords, help }: ChecklistAppProps) {
  const { ready, sheet, country, change, kept, says, tell } = useSheet(words)
  const [step, setStep] = useState<number>()
  const [shown, setShown] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const last = indicatorSlugs.length - 1
  /** One question is on the screen and nothing else, until there is something to read. */
  const isAlone = step !== undefined && !shown
  const around = isAlone ? 'hidden print:block' : undefined

  /** After React has shown it, so that the focus finds it. */
  const focusOn = (selector: string) =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(selector)?.focus())
  const goTo = (next: number) => {
    setShown(false)
    setStep(next)
    focusOn(`#question-${indicatorSlugs[next]} legend`)
  }
  const show = () => {
    setShown(true)
    tell(words.outcome.ready)
    focusOn('#outcome')
  }
  const erase = () => {
    kept.erase()
    setShown(false)
    setStep(step === undefined ? undefined : 0)
  }
  const showAll = () => {
    setStep(undefined)
    focusOn(`#question-${indicatorSlugs[step ?? 0]} legend`)
  }

  return (
    <form
      ref={form}
      id="checklist"
      data-voice={ready ? sheet.voice : undefined}
      data-alone={isAlone || undefined}
      autoComplete="off"
      onSubmit={event => {
        event.preventDefault()
        if (step !== undefined && step < last) goTo(step + 1)
        else show()
      }}
    >
      <div className={around}>
        {ready && kept.isFound && <KeptNotice words={words.keep} onOpen={kept.open} />}
        <VoiceChoice words={words} voice={sheet.voice} onChange={voice => change({ ...sheet, voice })} />
        {ready && step === undefined && (
          <p className="mt-4 print:hidden">
            <Button onClick={() => goTo(0)}>{words.form.steps}</Button>
          </p>
        )}
        <Paper words={words} />
      </div>
      <ol className={isAlone ? undefined : 'mt-8 print:mt-2'}>
        {indicatorSlugs.map((slug, index) => (
          <Question
            key={slug}
            locale={locale}
            slug={slug}
            words={words}
            position={index + 1}
            finding={sheet.findings[slug]}
            isShown={step === undefined || step === index}
            onChange={finding => change({ ...sheet, findings: { ...sheet.findings, [slug]: finding } })}
          />
        ))}
      </ol>
      {ready && <StepButtons words={words.form} step={step} last={last} onBack={goTo} onAll={showAll} />}
      <div className={around}>
        {shown ? <OutcomeView sheet={sheet} words={words} /> : <Guide words={words} />}
        {ready && countries.length > 0 && (
          <CountryHelp
            locale={locale}
            words={words.help}
            countries={countries}
            helpWords={helpWords}
            help={help}
            from={country}
          />
        )}
        {ready && (
          <KeepBar words={words} locale={locale} sheet={sheet} onKeep={kept.keep} onErase={erase} tell={tell} />
        )}
      </div>
      <p role="status" className="mt-4 min-h-[1.5em] font-semibold print:hidden">
        {says}
      </p>
    </form>
  )
}
