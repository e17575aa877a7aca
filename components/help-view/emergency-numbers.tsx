import type { EmergencyButton } from '@/lib/helplines/buttons'
import { CallLink } from './call-link'

interface EmergencyNumbersProps {
  buttons: EmergencyButton[]
  /** What no number is known for, in sentences. */
  gaps: string[]
}

/** The numbers for danger now, to press; and plainly, what no number is known for. */
export function EmergencyNumbers({ buttons, gaps }: EmergencyNumbersProps) {
  return (
    <>
      {buttons.length > 0 && (
        <ul className="mt-4 flex flex-wrap gap-3 print:mt-0 print:gap-x-6 print:gap-y-0">
          {buttons.map(({ number, services, call, note }) => (
            <li key={number} className="w-full sm:w-auto sm:max-w-xs print:w-auto">
              <CallLink href={`tel:${number}`}>
                <span className="block text-base print:inline print:text-[1em]">{services}</span>{' '}
                <span className="block text-2xl print:inline print:text-[1em]">{call}</span>
              </CallLink>
              {note && <p className="mt-1 phone-number text-sm print:mt-0 print:text-[0.9em]">{note}</p>}
            </li>
          ))}
        </ul>
      )}
      {gaps.map(gap => (
        <p key={gap} className="mt-3 font-semibold print:mt-0">
          {gap}
        </p>
      ))}
    </>
  )
}
