import { OutsideLink } from '@/components/outside-link/outside-link'
import type { Assessment, Reason, Truth } from '@/lib/laws/assess'
import type { Company } from '@/lib/laws/company'
import type { Day } from '@/lib/dates'
import { fill } from '@/lib/i18n/fill'
import type { Messages } from '@/lib/i18n/messages'
import { isOld } from '@/lib/laws/moment'
import { numberKey } from '@/lib/laws/rule'
import { conditionText, formatNumber, type ConditionWords } from '@/lib/laws/words'
import type { ToolLaw } from '@/lib/laws/tool-laws'
import { withBase } from '@/lib/routes'

type Assessed = Assessment & { law: ToolLaw }

interface ResultsProps {
  words: Messages['laws']['app']
  conditionWords: ConditionWords
  company: Company
  assessed: Assessed[]
  today: Day
}

const order: Truth[] = ['yes', 'unknown', 'no']

/** Each law under what can be said of it, with as of when we know it, what decides, its source and its page. */
export function Results({ words, conditionWords, company, assessed, today }: ResultsProps) {
  return order.map(truth => {
    const laws = assessed.filter(one => one.truth === truth)
    const id = `result-${truth}`
    const heading = (
      <h3 id={id} className="border-b-2 border-ink pb-1 text-lg font-bold">
        {words.truths[truth]} ({laws.length})
      </h3>
    )
    if (laws.length === 0) {
      return (
        <section key={truth} aria-labelledby={id} className="mt-6">
          {heading}
          <p className="mt-2 text-muted">{words.noneHere}</p>
        </section>
      )
    }
    return (
      <section key={truth} aria-labelledby={id} className="mt-6">
        {heading}
        <ul className="divide-y divide-line">
          {laws.map(({ law, reasons }) => (
            <li key={law.slug} className="py-4 print:py-2">
              <h4 className="font-bold">{law.name}</h4>
              <p className="text-sm text-muted">{law.known.says}</p>
              {isOld(law.known.moment, today) && <p className="text-sm font-semibold">{words.old}</p>}
              {truth === 'yes' && law.from && law.from.day > today && (
                <p className="font-semibold">{fill(words.from, { day: law.from.says })}</p>
              )}
              <ul className="mt-1 list-disc ps-5 marker:text-muted">
                {distinct(reasons).map(reason => (
                  <li key={JSON.stringify(reason)}>
                    {conditionText(reason.condition, conditionWords)} –{' '}
                    <strong className="font-semibold">{why(reason)}</strong>
                  </li>
                ))}
              </ul>
              <p className="mt-1 text-sm">
                {law.source && (
                  <>
                    {words.source}{' '}
                    {law.source.url ? (
                      <OutsideLink href={law.source.url}>{law.source.publisher}</OutsideLink>
                    ) : (
                      law.source.publisher
                    )}
                    .{' '}
                  </>
                )}
                <a
                  href={withBase(law.address)}
                  aria-label={`${words.more}: ${law.name}`}
                  className="inline-block py-1 link"
                >
                  {words.more}
                </a>
              </p>
            </li>
          ))}
        </ul>
      </section>
    )
  })

  function why({ condition, truth, doubt }: Reason): string {
    const says = words.why[doubt ?? (truth === 'yes' ? 'yes' : 'no')]
    const isNumber = 'amount' in condition || 'staff' in condition
    const number = isNumber ? company.numbers[numberKey(condition)] : undefined
    return number === undefined ? says : `${says} (${formatNumber(number, conditionWords.locale)})`
  }
}

/** A condition can stand at several places of a rule. */
const distinct = (reasons: Reason[]): Reason[] => [
  ...new Map(reasons.map(reason => [JSON.stringify(reason), reason])).values(),
]
