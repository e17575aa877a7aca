import { statSync } from 'node:fs'
import { memoize } from '../memo'

/** Where contentlayer puts the typed documents. */
export const generated = '.contentlayer/generated'

/** Is there while a build that has started Next is still making them. */
export const documentsPending = '.contentlayer/pending'

/**
 * Keeps what a function returns for as long as the documents stay as they are: a build reads them once, but while one
 * edits, they change under the running site.
 */
export const memoizePerContent: typeof memoize = (make, options) =>
  memoize(make, {
    ...options,
    version: process.env.NODE_ENV === 'development' ? () => statSync(generated).mtimeMs : undefined,
  })
