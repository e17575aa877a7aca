import type { ComponentProps, ReactNode } from 'react'

interface ChoicesProps {
  legend: string
  className?: string
  children: ReactNode
}

/** A question with its choices, side by side where there is room. */
export function Choices({ legend, className, children }: ChoicesProps) {
  return (
    <fieldset className={className}>
      <legend className="font-bold">{legend}</legend>
      <div className="mt-2 grid gap-x-6 sm:grid-cols-2">{children}</div>
    </fieldset>
  )
}

interface ChoiceProps extends Pick<ComponentProps<'input'>, 'name' | 'value' | 'checked'> {
  /** Whether others can be chosen beside it. */
  type: 'checkbox' | 'radio'
  label: string
  onChange: () => void
}

/** One of several, with room for a finger. */
export function Choice({ label, ...input }: ChoiceProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 py-1 print:min-h-0 print:py-0">
      <input {...input} className="size-5 shrink-0 accent-accent print:size-3" />
      {label}
    </label>
  )
}
