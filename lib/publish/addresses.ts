/*
 * Which addresses a host may answer with a file. All that are compared here are decoded: a host that compares what
 * was sent gives away `/%5Fheaders`.
 */

/** Files at the top of the site that tell hosts how to serve it, and are not served themselves. */
export const hostFiles = ['_headers', '_redirects'] as const

/**
 * The address within the site that a request asks for, decoded, without its query.
 *
 * @param target what stands in the request's first line: a path, or a whole address
 * @param base path under which the site is served, without a slash at its end
 * @returns undefined where it is none that a file of the site could have
 */
export function addressWithin(target: string, base: string): string | undefined {
  const [path = ''] = target.replace(/^https?:\/\/[^/?]*/i, '').split('?', 1)
  const decoded = decode(path || '/')
  if (!decoded?.startsWith(`${base}/`)) return undefined
  const within = decoded.slice(base.length)
  return isPublishable(within) ? within : undefined
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/**
 * Letters, digits and a few signs, which name the same file on every file system: no name that begins with a dot or
 * ends in one, but for the one folder that has one; nothing for hosts, and no compressed version by its own name.
 */
const isPublishable = (address: string) =>
  /^(\/\.well-known(?=\/))?(\/[\w~-]([\w.~-]*[\w~-])?)*\/?$/.test(address) &&
  !new RegExp(`^/(${hostFiles.join('|')})(/|$)`, 'i').test(address) &&
  !/\.(br|gz)$/i.test(address)
