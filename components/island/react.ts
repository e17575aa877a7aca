import { Component, createElement, type ComponentType } from 'preact'

// What islands use of React, from Preact: its own copy of all of React is as large again as a tenth of an island.

export { Fragment } from 'preact'
export * from 'preact/hooks'

/** As React's: draws anew only where something else is given. */
export const memo = <Props extends object>(component: ComponentType<Props>) =>
  class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Props) {
      return Object.entries(next).some(([name, value]) => this.props[name as keyof Props] !== value)
    }
    override render() {
      return createElement(component, this.props)
    }
  }
