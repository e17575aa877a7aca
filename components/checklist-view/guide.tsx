import { speaksTo } from '@/lib/checklist/indicators'
import { halves, indicatorSlugs, ruleNames } from '@/content/schema/values'
import type { ChecklistWords } from '@/lib/checklist/words'
import { ByVoice } from './by-voice'
import { Rules } from './rules'

/** How to read a sheet by hand: what the tool says of every sheet, for readers without script and for paper. */
export function Guide({ words }: { words: ChecklistWords }) {
  const { outcome, labels, next } = words
  return (
    <section
      aria-labelledby="guide"
      className="mt-10 max-w-3xl border-t-4 border-blaze pt-5 print:mt-2 print:max-w-none print:pt-2"
    >
      <h2 id="guide" className="font-serif text-2xl font-[650] print:text-[11pt]">
        {outcome.mind}
      </h2>
      <p className="mt-3 font-semibold print:mt-1">{outcome.caution}</p>
      <h3 className="mt-5 font-bold print:mt-1">{outcome.sorting}</h3>
      <dl className="mt-2 grid gap-3 print:mt-0 print:gap-1">
        {halves.map(half => (
          <div key={half}>
            <dt>{words.halves[half]}</dt>
            <dd className="text-muted">
              {indicatorSlugs
                .filter(slug => speaksTo(slug, half))
                .map(slug => labels[slug])
                .join(' · ')}
            </dd>
          </div>
        ))}
      </dl>
      <Rules names={ruleNames} words={words} />
      <h3 className="mt-5 font-bold print:mt-1">{outcome.next}</h3>
      <ByVoice as="div">{voice => <Steps steps={next[voice]} />}</ByVoice>
    </section>
  )
}

/** What to do next, in order. */
export function Steps({ steps }: { steps: string[] }) {
  return (
    <ol className="mt-2 grid list-decimal gap-2 ps-6 marker:text-muted print:mt-0 print:gap-0.5">
      {steps.map(step => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  )
}
