import { createElement, type ComponentType, type VNode } from 'preact'
import { useRef } from 'preact/hooks'

// What islands use of React, from Preact: its own copy of all of React is as large again as a tenth of an island.

export { Fragment } from 'preact'
export * from 'preact/hooks'

/** As React's: draws anew only where something else is given. */
export const memo = <Props extends object>(component: ComponentType<Props>) =>
  function Memo(props: Props) {
    const drawn = useRef<VNode<Props>>(undefined)
    const last = drawn.current?.props
    if (!last || Object.entries(props).some(([name, value]) => last[name as keyof typeof last] !== value))
      drawn.current = createElement(component, props)
    return drawn.current
  }
