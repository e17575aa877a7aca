import { statSync } from 'node:fs'
import { join } from 'node:path'
import { addressOf, type Addresses, type Hidden } from './addresses'
import type { Anchors, Document } from './document'
import { linkMessages as say } from './messages-body'
import { nearest } from './nearest'
import { breach, error, warning, type Notice, type Problem } from './problem'
import { faultOfAddress } from './web-address'

/**
 * Links lead to a page of the hub that exists, to the web, to mail or to a telephone, and say something;
 * images lie under the public folder and have a text alternative.
 */
export function checkLinks(document: Document, addresses: Addresses, hidden: Hidden, publicDir: string): Problem[] {
  const { file, targets } = document
  return targets.flatMap(({ role, url, text, place }) => {
    const onUrl = role === 'image' ? checkImage(url, publicDir) : checkTarget(url, document, addresses, hidden)
    const onText = text?.trim() === '' ? (role === 'image' ? say.noAlt : say.noText) : undefined
    // A link that a browser could run is refused everywhere; one that leads nowhere is the library's own affair.
    const refuse = schemeOf(url) === undefined ? breach : error
    const problems = [onUrl, onText].flatMap(notice => (notice ? [refuse(file, place, notice)] : []))
    // What is withdrawn has to go at once: that others still link to it must not hold up the build.
    const isGone = hidden.get(url.replace(/#.*/s, '')) === 'withdrawn'
    return isGone ? [...problems, warning(file, place, say.withdrawnTarget(url))] : problems
  })
}

function checkTarget(url: string, document: Document, addresses: Addresses, hidden: Hidden): Notice | undefined {
  const scheme = schemeOf(url)
  if (scheme === 'http' || scheme === 'https') {
    const fault = faultOfAddress(url)
    return fault && say.brokenUrl(url, fault)
  }
  if (scheme === 'mailto')
    return /^mailto:[^\s@\p{C}\uFFFD]+@[^\s@\p{C}\uFFFD]+$/iu.test(url) ? undefined : say.brokenUrl(url)
  if (scheme === 'tel') return /^tel:[+\d*#][\d().*#-]*$/i.test(url) ? undefined : say.brokenUrl(url)
  if (scheme) return say.scheme(scheme)
  if (/^\s*[/\\]{2}|\\/.test(url)) return say.otherHost(url)
  if (url.startsWith('#')) return checkAnchor(url.slice(1), addressOf(document), document.anchors)
  if (!url.startsWith('/')) return say.relative(url)
  return checkInternal(url, addresses, hidden)
}

function checkInternal(url: string, addresses: Addresses, hidden: Hidden): Notice | undefined {
  const [path = '', anchor] = url.split(/#(.*)/s)
  if (path.includes('?')) return say.query
  const known = (address: string) => addresses.has(address) || hidden.has(address)
  if (!path.endsWith('/') && known(`${path}/`)) return say.noSlash(url, [`${path}/`, anchor].filter(Boolean).join('#'))
  if (hidden.get(path) === 'withdrawn') return undefined
  if (hidden.has(path)) return say.hiddenTarget(path)
  const anchors = addresses.get(path)
  if (!anchors) return say.noPage(path, nearest(path, addresses.keys()))
  return anchor === undefined ? undefined : checkAnchor(anchor, path, anchors)
}

function checkAnchor(anchor: string, address: string, anchors: Anchors): Notice | undefined {
  if (anchors === 'any' || anchors.includes(anchor)) return undefined
  return say.noAnchor(anchor, address, nearest(anchor, anchors))
}

/**
 * The scheme that a browser could make out, in lower case: characters that browsers skip, and a few more that only
 * serve to hide a scheme, are skipped here too.
 */
function schemeOf(url: string): string | undefined {
  const plain = decoded(url).replace(/[\s\p{C}\uFFFD]/gu, '')
  return /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase()
}

function checkImage(url: string, publicDir: string): Notice | undefined {
  const scheme = schemeOf(url)
  if (scheme === 'http' || scheme === 'https' || /^\s*[/\\]{2}/.test(url)) return say.outsideImage
  if (scheme) return say.scheme(scheme)
  const path = decoded(url)
  if (!path.startsWith('/') || /[\\\p{C}]/u.test(path) || path.split('/').includes('..')) return say.relativeImage(url)
  const file = statSync(join(publicDir, path), { throwIfNoEntry: false })
  return file?.isFile() ? undefined : say.noImage(url)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
