import type { Redirect } from '../../content/schema/redirects'
import { PublishError } from './publish-error'

/** Hosts answer an old address before they look for a page, so a redirect must neither hide one nor lead to none. */
export function checkRedirects(redirects: readonly Redirect[], pages: readonly string[]): void {
  const isPage = (address: string) => pages.includes(`${address.slice(1).replace(/\/?$/, '/')}index.html`)
  for (const { from, to } of redirects) {
    if (isPage(from)) throw new PublishError(from, `would be redirected to ${to}, but there is a page`)
    if (!isPage(to)) throw new PublishError(from, `would be redirected to ${to}, but there is no page`)
  }
}

/** Not every host adds the slash before it looks for a redirect. */
export const withAndWithoutSlash = ({ from, to }: Redirect): Redirect[] =>
  from.endsWith('/')
    ? [
        { from, to },
        { from: from.slice(0, -1), to },
      ]
    : [{ from, to }]
