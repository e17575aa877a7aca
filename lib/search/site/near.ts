import Fuse from 'fuse.js/basic'

/** Finds the labels that a text with a slip in it is near to, the nearest first; by their places in the list. */
export type FindNear = (text: string, most: number) => number[]

/** Prepares labels for `FindNear`. Short strings are what Fuse is for. */
export function openNear(labels: string[]): FindNear {
  const fuse = new Fuse(labels, { threshold: 0.2, ignoreLocation: true, ignoreDiacritics: true })
  // Longer than its patterns can be.
  return (text, most) => fuse.search(text.slice(0, 32), { limit: most }).map(({ refIndex }) => refIndex)
}
