import { useId, useState, type ReactNode } from 'react'
import { Choice, Choices } from '@/components/choice/choice'
import { fill, type Message } from '@/lib/i18n/fill'
import { readNumber } from '@/lib/laws/company'

/** Some of several, or none of them; as long as nothing is ticked, nothing is told. */
export function Several<Value extends string>(props: {
  legend: string
  options: { value: Value; label: string }[]
  none: string
  chosen: Value[] | undefined
  onChange: (chosen: Value[] | undefined) => void
}) {
  const { legend, options, none, chosen, onChange } = props
  const toggle = (value: Value) => {
    const next = chosen?.includes(value) ? chosen.filter(other => other !== value) : [...(chosen ?? []), value]
    onChange(next.length > 0 ? next : undefined)
  }
  const isNone = chosen?.length === 0
  return (
    <Choices legend={legend}>
      {options.map(({ value, label }) => (
        <Choice
          key={value}
          type="checkbox"
          label={label}
          checked={chosen?.includes(value) ?? false}
          onChange={() => toggle(value)}
        />
      ))}
      <Choice type="checkbox" label={none} checked={isNone} onChange={() => onChange(isNone ? undefined : [])} />
    </Choices>
  )
}

/** One of several; nothing is told by the first. */
export function OneOf<Value extends string>(props: {
  legend: string
  options: { value: Value | ''; label: string }[]
  chosen: Value | undefined
  onChange: (chosen: Value | undefined) => void
}) {
  const { legend, options, chosen = '', onChange } = props
  const name = useId()
  return (
    <Choices legend={legend}>
      {options.map(({ value, label }) => (
        <Choice
          key={value}
          type="radio"
          name={name}
          label={label}
          checked={value === chosen}
          onChange={() => onChange(value === '' ? undefined : value)}
        />
      ))}
    </Choices>
  )
}

/** A number as people write it; below it stands how it was read. */
export function NumberField(props: {
  label: string
  number: number | undefined
  format: (number: number) => string
  /** "Read as {number}" */
  readAs: Message<'number'>
  notRead: string
  onChange: (number: number | undefined) => void
}) {
  const { label, number, format, readAs, notRead, onChange } = props
  const [text, setText] = useState(number === undefined ? '' : format(number))
  const id = useId()
  const isWrong = text.trim() !== '' && number === undefined
  return (
    <div>
      <label htmlFor={id} className="block font-bold">
        {label}
      </label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        maxLength={30}
        value={text}
        aria-describedby={`${id}-read`}
        aria-invalid={isWrong || undefined}
        onInput={event => {
          setText(event.currentTarget.value)
          onChange(readNumber(event.currentTarget.value))
        }}
        className="mt-1 min-h-12 w-full max-w-xs rounded-md border border-line-strong bg-surface px-4"
      />
      <p id={`${id}-read`} className="mt-1 min-h-[1.45em] text-sm text-muted">
        {isWrong ? notRead : number !== undefined && fill(readAs, { number: format(number) })}
      </p>
    </div>
  )
}

/** A question with its choices in a row of a form. */
export const Part = ({ children }: { children: ReactNode }) => <div className="mt-6">{children}</div>
