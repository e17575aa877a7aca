import { useId, useState, type ReactNode } from 'react'
import { fill } from '@/lib/i18n/fill'
import { readNumber } from '@/lib/obligations/company'

const box = 'size-5 shrink-0 accent-accent'
const row = 'flex min-h-11 cursor-pointer items-center gap-3 py-1 print:min-h-0 print:py-0'

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
  return (
    <fieldset>
      <legend className="font-bold">{legend}</legend>
      <div className="mt-1 grid gap-x-6 sm:grid-cols-2">
        {options.map(({ value, label }) => (
          <label key={value} className={row}>
            <input
              type="checkbox"
              checked={chosen?.includes(value) ?? false}
              onChange={() => toggle(value)}
              className={box}
            />
            {label}
          </label>
        ))}
        <label className={row}>
          <input
            type="checkbox"
            checked={chosen?.length === 0}
            onChange={() => onChange(chosen?.length === 0 ? undefined : [])}
            className={box}
          />
          {none}
        </label>
      </div>
    </fieldset>
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
    <fieldset>
      <legend className="font-bold">{legend}</legend>
      <div className="mt-1 grid gap-x-6 sm:grid-cols-2">
        {options.map(({ value, label }) => (
          <label key={value} className={row}>
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => onChange(value === '' ? undefined : value)}
              className={box}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** A number as people write it; below it stands how it was read. */
export function NumberField(props: {
  label: string
  number: number | undefined
  format: (number: number) => string
  /** "Read as {number}" */
  readAs: string
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
        onChange={event => {
          setText(event.target.value)
          onChange(readNumber(event.target.value))
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
