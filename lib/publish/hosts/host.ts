import type { Redirect } from '../../../content/schema/redirects'
import type { HeaderRule } from '../headers'

/** What a host has to be told. */
export interface HostFacts {
  /** Path under which the site is served, without a slash at its end; empty at the top of the host. */
  base: string
  headers: readonly HeaderRule[]
  /** Within the site: `base` comes before them. */
  redirects: readonly Redirect[]
}

/** What a host that knows no defaults serves from. */
export const exampleRoot = '/srv/waymark'

/** The rule for all paths, and those for some. */
export function rulesOf(headers: readonly HeaderRule[]): { general: HeaderRule; special: HeaderRule[] } {
  const general = headers.find(rule => rule.path === '/*')
  if (!general) throw new Error('the table of headers has no rule for all paths')
  return { general, special: headers.filter(rule => rule !== general) }
}
