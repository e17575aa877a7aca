import type { IncomingHttpHeaders } from 'node:http'

/** By what a client can tell whether it has a file as it is now. */
export interface Validators {
  /** A strong entity tag, in its quotes. */
  etag: string
  /** In whole seconds, as `Last-Modified` says it; in milliseconds since 1970. */
  modified: number
}

/**
 * What the conditions of a request come to, in the order of RFC 9110, section 13.2.2. What is no date or no entity
 * tag sets no condition.
 *
 * @returns `failed` for an answer with 412, `unchanged` for one with 304, and `met` for one with the file
 */
export function conditionsOf(headers: IncomingHttpHeaders, { etag, modified }: Validators) {
  const { 'if-match': match, 'if-none-match': noneMatch } = headers
  const since = httpDate(headers['if-modified-since'])
  const unmodifiedSince = httpDate(headers['if-unmodified-since'])
  if (match !== undefined) {
    if (!names(match, etag)) return 'failed'
  } else if (unmodifiedSince !== undefined && modified > unmodifiedSince) return 'failed'
  if (noneMatch !== undefined) return names(noneMatch.replaceAll('W/', ''), etag) ? 'unchanged' : 'met'
  return since !== undefined && modified <= since ? 'unchanged' : 'met'
}

/** Whether a part may be sent to a client that says of which version it has the rest (`If-Range`). */
export function isSameVersion(ifRange: string | undefined, { etag, modified }: Validators): boolean {
  return ifRange === undefined || ifRange === etag || httpDate(ifRange) === modified
}

/** Whether a list of entity tags, or `*`, names this one; one that is marked as weak is never the same. */
const names = (list: string, etag: string) =>
  list.trim() === '*' || (list.match(/(W\/)?"[^"]*"/g) ?? []).some(tag => tag === etag)

/** The three forms that a date may have in HTTP (RFC 9110, section 5.6.7). */
const dateForms = [
  /^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
  /^\w{6,9}, \d{2}-\w{3}-\d{2} \d{2}:\d{2}:\d{2} GMT$/,
  /^\w{3} \w{3} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/,
]

function httpDate(text: string | undefined): number | undefined {
  if (text === undefined || !dateForms.some(form => form.test(text))) return undefined
  const time = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`)
  return Number.isNaN(time) ? undefined : time
}
