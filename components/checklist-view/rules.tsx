import { rules } from '@/lib/checklist/outcome'
import type { RuleName } from '@/content/schema/values'
import { checklistSources } from '@/lib/checklist/sources'
import type { ChecklistWords } from '@/lib/checklist/words'

/** What to bear in mind, each with what it rests on. */
export function Rules({ names, words }: { names: readonly RuleName[]; words: ChecklistWords }) {
  return (
    <ul className="mt-4 grid gap-3 print:mt-1 print:gap-0.5">
      {names.map(name => (
        <li key={name} className="border-s-2 border-line ps-4 print:border-0 print:ps-0">
          {words.rules[name]} <SourceOf rule={name} words={words.outcome} />
        </li>
      ))}
    </ul>
  )
}

function SourceOf({ rule, words }: { rule: RuleName; words: ChecklistWords['outcome'] }) {
  const source = checklistSources.find(({ id }) => id === rules[rule].source)
  return (
    <span className="text-sm text-muted print:text-[length:inherit]">
      (
      {source ? (
        <>
          {words.source}{' '}
          <a href={`#source-${source.id}`} className="link">
            {source.publisher}
          </a>
        </>
      ) : (
        words.hub
      )}
      )
    </span>
  )
}
