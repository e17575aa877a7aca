import { CallLink } from '@/components/help-view/call-link'
import { DangerBox } from '@/components/help-view/danger-box'
import { EmergencyNumbers } from '@/components/help-view/emergency-numbers'
import { fill } from '@/lib/i18n/fill'
import type { Messages } from '@/lib/i18n/messages'
import type { HelplineAnswer as Answer } from '@/lib/search/answer'

interface HelplineAnswerProps {
  answer: Answer
  /** Of the page with all that is known of a country's numbers. */
  address: string
  messages: Messages['search']
}

/** Whom to call in a country: in danger first, then its lines; why a number may be wrong stands before it. */
export function HelplineAnswer({ answer, address, messages }: HelplineAnswerProps) {
  const { danger, emergency, gaps, lines, more } = answer
  return (
    <>
      <div className="mt-3">
        <DangerBox title={danger} heading="h3">
          <EmergencyNumbers buttons={emergency} gaps={gaps} />
        </DangerBox>
      </div>
      {lines.length > 0 && (
        <ul className="mt-4 grid gap-5 sm:grid-cols-[repeat(auto-fit,minmax(14rem,1fr))]">
          {lines.map(line => (
            <li key={line.tel}>
              <h3 className="phone-number font-semibold">{line.name}</h3>
              {line.doubt && <p className="mt-1 border-s-4 border-blaze ps-3 phone-number text-sm">{line.doubt}</p>}
              <p className="mt-2">
                <CallLink href={`tel:${line.tel}`}>
                  {/* On one line and in its order, or somebody would dial half of it, or another. */}
                  <bdi className="whitespace-nowrap">{line.number}</bdi>
                </CallLink>
              </p>
              <p className="mt-2 phone-number text-sm text-muted">
                {[line.hours, line.cost, line.operator && fill(messages.runBy, { operator: line.operator }), line.seen]
                  .filter(fact => fact !== undefined)
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3 print:hidden">
        <a href={address} className="inline-flex min-h-11 items-center font-semibold link">
          {fill(messages.moreHelp, { more })}
        </a>
      </p>
    </>
  )
}
