import { Element, Text } from 'domhandler'
import { appendChild, findOne } from 'domutils'
import { PublishError, type Pass } from '../built-page'

/**
 * Pages that the reader is about to open are fetched, and where the browser can afford it rendered, as soon as
 * the pointer rests on a link or a finger touches it. Only pages of this host: a link to another host, or one
 * marked `external`, is never touched before it is chosen, nor is a file that is no page. Browsers do none of it
 * when data are to be saved.
 */
const eagerness = 'moderate'

/** @param base path under which the site is served, without a slash at its end */
export function speculationRules(base: string): string {
  const files = { href_matches: ['api', 'feeds', 'text'].map(room => `${base}/${room}/*`) }
  const where = {
    and: [{ href_matches: `${base}/*` }, { not: { or: [files, { selector_matches: '[rel~=external]' }] } }],
  }
  return JSON.stringify({ prerender: [{ where, eagerness }], prefetch: [{ where, eagerness }] })
}

/** Adds the rules to a page. They are the same on every page, so that one hash in the policy allows them. */
export const speculate =
  (rules: string): Pass =>
  ({ file, document }) => {
    const head = findOne(element => element.name === 'head', document.children)
    if (!head) throw new PublishError(file, 'no head')
    appendChild(head, new Element('script', { type: 'speculationrules' }, [new Text(rules)]))
  }
