import type { ComponentProps } from 'react'

type ButtonProps = Omit<ComponentProps<'button'>, 'type'>

/** A button for what may be done and need not: outlined, with room for a finger. */
export function Button({ className, ...given }: ButtonProps) {
  const outlined = 'min-h-11 rounded-md border border-line-strong px-4 hover:border-accent hover:text-accent'
  return <button type="button" {...given} className={className ? `${outlined} ${className}` : outlined} />
}
