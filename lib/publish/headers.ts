import { createHash } from 'node:crypto'
import { routes } from '../routes'
import { assetFolder } from './assets'

/** Headers for all paths that a pattern fits: exact, or everything below it where it ends in `*`. */
export interface HeaderRule {
  path: string
  headers: Record<string, string>
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What stands inline in pages. */
interface Inline {
  /** The rules of speculation. */
  rules: string
  /** The styles of every template, and of alphabets. */
  styles: Iterable<string>
  /**
   * The styles of the templates in the rooms of the longest pages, by the address of the room: a policy that names no
   * others leaves more of the first response to the page.
   */
  under?: Record<string, Iterable<string>>
}

/**
 * The one table of response headers: every host's configuration is written from it, and `npm run serve` sends
 * the same. A path takes the first rule of each header that fits it.
 *
 * @param adminHosts where the visual editor is published: the hosts that it stores with
 */
export function headerTable(inline: Inline, adminHosts?: string[]): HeaderRule[] {
  return [
    ...Object.entries(inline.under ?? {}).map(([room, styles]) => ({
      path: `${room}*`,
      headers: { 'Content-Security-Policy': policyFor(inline.rules, styles) },
    })),
    { path: `/${assetFolder}/*`, headers: { 'Cache-Control': forGood } },
    { path: '/_next/static/*', headers: { 'Cache-Control': forGood } },
    ...(adminHosts ? [adminRule(adminHosts)] : []),
    // Whom a search engine sends here should find the page, with help and the way out, and not its bare words.
    { path: '/text/*', headers: { 'X-Robots-Tag': 'noindex' } },
    // What serves saved pages is never itself an old copy; it stands at the top, so that all pages are below it.
    { path: routes.serviceWorker, headers: { 'Cache-Control': 'no-cache' } },
    // Data and feeds are for everybody's pages. Cross-Origin-Resource-Policy need not be another for them: it is not
    // asked of requests that come with CORS, and hosts that join values (Netlify) could not send two.
    { path: '/api/*', headers: { 'Access-Control-Allow-Origin': '*' } },
    { path: '/feeds/*', headers: { 'Access-Control-Allow-Origin': '*' } },
    {
      path: '/*',
      headers: {
        // A corrected page replaces the old one at once; unchanged, it costs a few bytes to ask.
        'Cache-Control': 'public, max-age=0, must-revalidate',
        'Content-Security-Policy': policyFor(inline.rules, inline.styles),
        // Another site must not learn that its visitor came from here.
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Permissions-Policy': refused.map(feature => `${feature}=()`).join(', '),
        'Strict-Transport-Security': 'max-age=63072000',
      },
    },
  ]
}

/** The policy of pages with these rules and styles in them. */
function policyFor(rules: string, styles: Iterable<string>): string {
  const hashes = [...new Set(styles)].map(hashOf).toSorted()
  return [
    "default-src 'none'",
    `script-src 'self' ${hashOf(rules)}`,
    `style-src 'self' ${hashes.join(' ')}`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
}

/** What stands inline on the visual editor's page. */
export const adminInline = 'window.CMS_MANUAL_INIT = true'

/** The visual editor's own policy: it writes styles and compiles its settings' rules as it runs, and signs in. */
export const adminPolicy = (hosts: string[]) =>
  [
    "default-src 'none'",
    `script-src 'self' 'unsafe-eval' ${hashOf(adminInline)}`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data: blob:",
    ['connect-src', "'self'", 'blob:', ...hosts].join(' '),
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

const adminRule = (hosts: string[]): HeaderRule => ({
  path: '/admin/*',
  headers: {
    'Content-Security-Policy': adminPolicy(hosts),
    // Signing in opens a window of the service, which has to answer this one.
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  },
})

/** A year: the name of such a file changes with what is in it. */
const forGood = 'public, max-age=31536000, immutable'

/**
 * What no page of the hub will ever ask a browser for. Only what could harm a reader is named: no other host's
 * script or frame is let in that could ask for the rest, and every page carries this line.
 */
const refused = ['browsing-topics', 'camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']

/** The headers of one address. */
export function headersFor(address: string, table: readonly HeaderRule[]): Record<string, string> {
  const fitting = table.filter(({ path }) =>
    path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path,
  )
  return Object.assign({}, ...fitting.toReversed().map(rule => rule.headers)) as Record<string, string>
}
