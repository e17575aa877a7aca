/** A place in a file; lines and columns count from 1. */
export interface Place {
  line: number
  column?: number
}

/** What is wrong in a content file, and what to do about it. */
export interface Problem extends Place {
  /** Path from the folder that holds `content/`, with forward slashes. */
  file: string
  severity: 'error' | 'warning'
  message: string
  /** How to mend it, in one sentence. */
  mend: string
  /** Whether it offends against a rule of this hub only, which another organisation's library need not keep. */
  house?: boolean
}

/** A text of `messages.ts`: what is wrong, and how to mend it. */
export type Notice = readonly [message: string, mend: string]

/** A problem that stops the build. */
export const error = (file: string, { line, column }: Place, [message, mend]: Notice): Problem => ({
  file,
  line,
  column,
  severity: 'error',
  message,
  mend,
})

/** A problem that an editor should look at, but that stops nothing. */
export const warning = (file: string, place: Place, notice: Notice): Problem => ({
  ...error(file, place, notice),
  severity: 'warning',
})

/** A problem that stops the build of the hub's own library, and is a warning in another. */
export const breach = (file: string, place: Place, notice: Notice): Problem => ({
  ...error(file, place, notice),
  house: true,
})

/** Problems in the order of files, lines and columns. */
export const inReadingOrder = (problems: Problem[]): Problem[] =>
  problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0) || compare(a.message, b.message),
  )

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
