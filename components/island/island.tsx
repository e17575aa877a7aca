import type { ReactNode } from 'react'

interface IslandProps<Props> {
  /** Name of the component's file without its ending: `search-app` of `search-app.client.tsx`. */
  name: string
  /** What the component is given, there and in the browser: plain data. */
  props: Props
  /** Whether its script is only loaded once the reader asks for it: by a button in it, or an address with a state. */
  waits?: true
  /** The component with these properties. */
  children: ReactNode
}

/**
 * A part of a page that the reader's browser takes over: readers see at once what the build has made of it, and
 * lib/publish adds the script that runs its component there, and that alone. While one edits, Next does.
 */
export function Island<Props extends object>({ name, props, waits, children }: IslandProps<Props>) {
  return (
    <div data-island={name} data-props={JSON.stringify(props)} data-waits={waits && ''}>
      {children}
    </div>
  )
}
