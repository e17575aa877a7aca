import { halves, type IndicatorSlug } from '@/content/schema/values'
import { outcomeOf } from '@/lib/checklist/outcome'
import type { Sheet } from '@/lib/checklist/sheet'
import type { ChecklistWords } from '@/lib/checklist/words'
import { Steps } from './guide'
import { Rules } from './rules'

/** What a sheet may mean: which indicators were seen and how they are read; no verdict, no score. */
export function OutcomeView({ sheet, words }: { sheet: Sheet; words: ChecklistWords }) {
  const isOwn = sheet.voice === 'self'
  const { reading, seen, notSeen, open, byHalf, rules } = outcomeOf(sheet)
  const { outcome, labels } = words
  const named = (slugs: IndicatorSlug[]) => slugs.map(slug => labels[slug]).join(' · ') || outcome.none
  return (
    <section
      aria-labelledby="outcome"
      className="mt-10 max-w-3xl border-t-4 border-blaze pt-5 print:mt-2 print:max-w-none print:pt-2"
    >
      <h2 id="outcome" tabIndex={-1} className="font-serif text-2xl font-[650] outline-none print:text-[11pt]">
        {outcome.title}
      </h2>
      <p className="mt-3 font-semibold print:mt-1">{outcome.caution}</p>
      <p className="mt-4 text-lg print:mt-1 print:text-[length:inherit]">
        {isOwn ? words.ownReadings[reading] : words.readings[reading]}
      </p>
      {isOwn && seen.length > 0 && (
        <>
          <h3 className="mt-5 font-bold print:mt-1">{outcome.told}</h3>
          <ul className="mt-2 grid list-disc gap-2 ps-6 marker:text-muted print:mt-0 print:gap-0.5">
            {seen.map(slug => (
              <li key={slug}>{words.questions[slug].self}</li>
            ))}
          </ul>
        </>
      )}
      {/* How an inspector reads a sheet is of no use to the person concerned. */}
      {!isOwn && reading !== 'empty' && (
        <>
          <dl className="mt-5 grid gap-3 print:mt-1 print:gap-1">
            <Row label={outcome.seen}>{named(seen)}</Row>
            <Row label={outcome.notSeen}>{named(notSeen)}</Row>
            <Row label={outcome.open}>{named(open)}</Row>
          </dl>
          {seen.length > 0 && (
            <>
              <h3 className="mt-5 font-bold print:mt-1">{outcome.sorting}</h3>
              <dl className="mt-2 grid gap-3 print:mt-0 print:gap-1">
                {halves.map(half => (
                  <Row key={half} label={words.halves[half]}>
                    {named(byHalf[half])}
                  </Row>
                ))}
              </dl>
            </>
          )}
          <h3 className="mt-5 font-bold print:mt-1">{outcome.mind}</h3>
          <Rules names={rules} words={words} />
        </>
      )}
      <h3 className="mt-5 font-bold print:mt-1">{outcome.next}</h3>
      <Steps steps={words.next[sheet.voice]} />
    </section>
  )
}

function Row({ label, children }: { label: string; children: string }) {
  return (
    <div>
      <dt className="text-sm text-muted print:text-[length:inherit]">{label}</dt>
      <dd className="font-semibold">{children}</dd>
    </div>
  )
}
