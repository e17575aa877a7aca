/**
 * Pages that the reader is about to open are fetched, and where the browser can afford it rendered, as soon as
 * the pointer rests on a link or a finger touches it. Only pages of this host: a link to another host, or one
 * marked `external`, is never touched before it is chosen, nor is a file that is no page. Browsers do none of it
 * when data are to be saved.
 */
const eagerness = 'moderate'

/**
 * The rules as they stand in a page. They are the same on every page, so that one hash in the policy allows them.
 *
 * @param base path under which the site is served, without a slash at its end
 */
export function speculationRules(base: string): string {
  const files = { href_matches: ['api', 'feeds', 'text'].map(room => `${base}/${room}/*`) }
  const where = {
    and: [{ href_matches: `${base}/*` }, { not: { or: [files, { selector_matches: '[rel~=external]' }] } }],
  }
  return JSON.stringify({ prerender: [{ where, eagerness }], prefetch: [{ where, eagerness }] })
}
