import { withBase } from '../routes'

const reference = /(?:src="|href="|url\(["']?)(\/[^"')?#]+\.(?:js|css|woff2|svg|png|jpg|webp|avif))["')]/g

/** What a part of the page fetches once the reader asks for it, as its properties name it: within the site. */
const fetched = /&quot;(\/[^&?#]+\.json)&quot;/g

const each = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, address = '']) => address)

/** The addresses of what a page loads to be shown as it is meant: scripts, fonts, pictures, icon, data; each once. */
export const referencesIn = (html: string): string[] => [
  ...new Set([...each(html, reference), ...each(html, fetched).map(withBase)]),
]
