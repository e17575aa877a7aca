import type { Source } from '../../content/schema/source'
import { site } from '../site'

/** A source in a line: title, publisher and year. */
export const sourceLine = ({ title, publisher, year }: Source): string =>
  [title, publisher, year].filter(part => part !== undefined).join(', ')

/**
 * A chart, a map or a figure as a reference to paste: what it shows, by whom, and where it stands.
 *
 * @param what in words that stand alone
 * @param address within the site
 */
export const citationOf = (what: string, sources: readonly Source[], address: string): string =>
  [what, ...sources.map(sourceLine)].map(part => `${part.replace(/\.$/, '')}. `).join('') +
  `${site.name}, ${site.url}${address}`
