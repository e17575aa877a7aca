import type { Element } from 'domhandler'
import { getElementsByTagName } from 'domutils'
import type { Pass } from '../built-page'

const attributes = ['href', 'src', 'action', 'data-addresses'] as const

/**
 * Puts the path under which the site is served before every address within it. Next has done so for its own
 * files; ours stand in pages as if the site were at the top of its host.
 *
 * @param base without a slash at its end; empty at the top of a host
 */
export const rebase =
  (base: string): Pass =>
  ({ document }) => {
    if (!base) return
    for (const element of getElementsByTagName('*', document)) rebaseElement(element, base)
  }

function rebaseElement({ attribs }: Element, base: string): void {
  for (const attribute of attributes) {
    const address = attribs[attribute]
    if (address?.startsWith('/') && !address.startsWith(`${base}/_next/`)) attribs[attribute] = base + address
  }
}
