import { anyOf, guess, quote } from './messages'
import type { Notice } from './problem'

/** What the check says of the pages of the indicators. */
export const indicatorMessages = {
  missing: (slug: string): Notice => [
    `the text of ${quote(slug)} is missing in this language`,
    'Copy the file of another indicator or language, and write under each of its headings.',
  ],
  unknown: (slug: string, near?: string): Notice => [
    `content/taxonomy/indicators.yaml has no ${quote(slug)}${guess(near)}`,
    near ? `Name the file "${near}.mdx".` : 'Name the file as the indicator, or take it out.',
  ],
  missingSection: (text: string): Notice => [
    `the heading ${quote(text)} is missing`,
    `Add "## ${text}" and what is to be said under it; the text of every indicator has it.`,
  ],
  unknownSection: (text: string, near: string | undefined, wanted: readonly string[]): Notice => [
    `${quote(text)} is no heading of an indicator${guess(near)}`,
    `Use ${anyOf(wanted)}, or ### for a part of one of them.`,
  ],
  sectionOrder: (text: string, wanted: readonly string[]): Notice => [
    `the heading ${quote(text)} stands out of order, or twice`,
    `The order is ${anyOf(wanted)}.`,
  ],
}
