import { fill, type Message } from '@/lib/i18n/fill'

interface PickerProps {
  /** What the list of what was chosen is called. */
  title: string
  /** What the field says. */
  label: string
  pick: string
  remove: Message<'name'>
  /** What can be chosen, in groups where there are several. */
  groups: { label?: string; options: { value: string; name: string }[] }[]
  chosen: string[]
  isFull: boolean
  /** What is said once nothing more can be chosen. */
  full: string
  onChange: (chosen: string[]) => void
}

/** Chooses several of many: a field that adds one, and beside it what was chosen, each with a button that takes it out. */
export function Picker({ title, label, pick, remove, groups, chosen, isFull, full, onChange }: PickerProps) {
  const names = new Map(groups.flatMap(({ options }) => options.map(({ value, name }) => [value, name] as const)))
  const option = ({ value, name }: { value: string; name: string }) => (
    <option key={value} value={value} disabled={chosen.includes(value)}>
      {name}
    </option>
  )
  return (
    <div>
      <label className="block font-bold print:hidden">
        {label}
        <select
          // Drawn anew with every choice, so that it is empty again.
          key={chosen.join()}
          value=""
          disabled={isFull}
          onChange={event => event.target.value && onChange([...chosen, event.target.value])}
          className="mt-1 block min-h-12 w-full max-w-md rounded-md border border-line-strong bg-surface px-3 font-normal"
        >
          <option value="">{pick}</option>
          {groups.map(group =>
            group.label ? (
              <optgroup key={group.label} label={group.label}>
                {group.options.map(option)}
              </optgroup>
            ) : (
              group.options.map(option)
            ),
          )}
        </select>
      </label>
      {isFull && <p className="mt-2 text-sm print:hidden">{full}</p>}
      {chosen.length > 0 && (
        <ul aria-label={title} className="mt-3 flex flex-wrap gap-2 print:hidden">
          {chosen.map(value => (
            <li key={value}>
              <button
                type="button"
                aria-label={fill(remove, { name: names.get(value) ?? value })}
                onClick={() => onChange(chosen.filter(other => other !== value))}
                className="min-h-11 rounded-full border border-line-strong px-4 hover:border-accent hover:text-accent"
              >
                {names.get(value)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
