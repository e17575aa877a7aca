import { isIP } from 'node:net'
import { domainToUnicode } from 'node:url'

/** Scripts whose letters look like one another, or that a name would mix to pass for another. */
const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
]

/** What is wrong with an address on the web. */
export type AddressFault = 'form' | 'escape' | 'user' | 'host' | 'letters'

/**
 * What is wrong with a text that should be a whole address on the web: http or https, a host that everybody reaches and
 * that is what it looks like, nothing that a browser would skip, nobody's name or password.
 */
export function faultOfAddress(text: string): AddressFault | undefined {
  if (!/^https?:\/\/[^/\\]/i.test(text) || /[\s\p{C}\uFFFD\\<>"^`{|}]/u.test(text)) return 'form'
  if (/%(?![\da-f]{2})/i.test(text)) return 'escape'
  const [, authority = ''] = /^https?:\/\/([^/?#]*)/i.exec(text) ?? []
  // "https://iom.int@evil.example/" leads to evil.example.
  if (authority.includes('@')) return 'user'
  if (!URL.canParse(text)) return 'form'
  const { hostname, port } = new URL(text)
  if (isIP(hostname.replace(/^\[|\]$/g, '')) || !/\.\p{L}[^.]+\.?$/u.test(domainToUnicode(hostname)) || port === '0')
    return 'host'
  return isAsItLooks(authority.replace(/:\d*$/, ''), hostname) ? undefined : 'letters'
}

/** Browsers take some letters for others (full-width ones, a dot of another script); readers take more. */
function isAsItLooks(written: string, hostname: string): boolean {
  const shown = domainToUnicode(hostname)
  const plain = written.normalize('NFC').toLowerCase()
  if (plain !== hostname && plain !== shown) return false
  return shown.split('.').every(label => scripts.filter(script => script.test(label)).length < 2)
}
