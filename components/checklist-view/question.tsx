import { Choice } from '@/components/choice/choice'
import { longestNote, type Finding } from '@/lib/checklist/sheet'
import { answers, indicatorSlugs, type IndicatorSlug } from '@/content/schema/values'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { withBase, routes } from '@/lib/routes'
import type { ChecklistWords } from '@/lib/checklist/words'
import { ByVoice } from './by-voice'

interface QuestionProps {
  locale: Locale
  slug: IndicatorSlug
  words: Pick<ChecklistWords, 'form' | 'labels' | 'questions' | 'answers'>
  /** Its number, from 1. */
  position: number
  finding: Finding
  /** Whether it is on the screen; on paper all are. */
  isShown: boolean
  onChange: (finding: Finding) => void
}

/** One indicator: its question in the chosen voice, the answer, and notes. */
export function Question({ locale, slug, words, position, finding, isShown, onChange }: QuestionProps) {
  const { form, labels, questions } = words
  const note = `note-${slug}`
  return (
    <li
      className={`${isShown ? '' : 'hidden'} border-t border-line py-5 lg:py-3 print:block print:break-inside-avoid print:py-1`}
    >
      <fieldset
        id={`question-${slug}`}
        className="min-w-0 lg:grid lg:grid-cols-[minmax(0,1fr)_26rem] lg:gap-x-10 print:block"
      >
        {/* Floating, it is a part of the grid like the rest. */}
        <legend
          tabIndex={-1}
          className="max-w-3xl outline-none lg:row-span-2 lg:float-start print:float-none print:max-w-none"
        >
          <span className="block text-sm text-muted print:hidden">
            {fill(form.position, { n: position, all: indicatorSlugs.length })}
          </span>
          <strong className="block text-lg font-bold print:text-[9pt]">
            {/* One text: of a number and a text, hydration would make the number twice. */}
            <span className="hidden print:inline">{`${position}. `}</span>
            {labels[slug]}
          </strong>
          <ByVoice>{voice => questions[slug][voice]}</ByVoice>
        </legend>
        {/* In a tab of its own, for this one holds the answers. */}
        <a
          href={withBase(routes.indicator(locale, slug))}
          target="_blank"
          aria-label={`${labels[slug]}: ${form.about}`}
          className="inline-flex min-h-11 items-center text-sm link lg:row-start-3 lg:self-start lg:justify-self-start print:hidden"
        >
          {form.about}
        </a>
        <div className="flex flex-wrap gap-x-8 lg:col-start-2 lg:row-start-1">
          {answers.map(answer => (
            <Choice
              key={answer}
              type="radio"
              name={`answer-${slug}`}
              value={answer}
              label={words.answers[answer]}
              checked={finding.answer === answer}
              onChange={() => onChange({ ...finding, answer })}
            />
          ))}
        </div>
        <div className="mt-2 max-w-2xl lg:col-start-2 lg:row-span-2 lg:row-start-2 lg:mt-0 print:mt-0 print:flex print:max-w-none print:gap-2">
          <label
            htmlFor={note}
            className="mb-1 block text-sm text-muted print:mb-0 print:shrink-0 print:text-[length:inherit]"
          >
            {form.note}
          </label>
          <textarea
            id={note}
            rows={2}
            maxLength={longestNote}
            value={finding.note}
            onInput={event => onChange({ ...finding, note: event.currentTarget.value })}
            className="block w-full rounded-md border border-line-strong bg-surface px-3 py-2 lg:h-12 print:hidden"
          />
          <span aria-hidden="true" className="hidden grow border-b border-line-strong whitespace-pre-wrap print:block">
            {finding.note}
          </span>
        </div>
      </fieldset>
    </li>
  )
}
