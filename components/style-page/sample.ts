import type { ReactNode } from 'react'

/** A component in one of its states. */
export interface Sample {
  state: string
  shows: ReactNode
  /** As after a press on everything in it that opens. */
  isOpened?: true
  /** With what is hidden until a script runs. */
  isScripted?: true
}

/** A component with its states; `file` is where it is, within `components/`. */
export interface Section {
  name: string
  file: string
  samples: Sample[]
}

/** Components that belong together: a part of the page, and a picture of the tests. */
export interface Part {
  id: string
  title: string
  sections: Section[]
}
