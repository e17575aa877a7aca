import type { Root } from 'mdast'
import { plainText } from './sections'

/** Words that adults read in a minute where a text has numbers and terms in it: fewer than of a story. */
const wordsAMinute = 220

/** How many minutes it takes to read a body, at least one. */
export function minutesToRead(tree: Root): number {
  const words = plainText(tree).split(/\s+/).filter(Boolean).length
  return Math.max(1, Math.round(words / wordsAMinute))
}
