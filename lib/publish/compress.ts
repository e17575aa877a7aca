import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'
import { cachedFile } from '../disk-cache'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** A compressed file, and what its name ends in. */
export type Version = [ending: string, content: Buffer]

/** What the names of compressed versions end in. */
export const endings = ['.br', '.gz'] as const

/** Kinds of file that are compressed already. */
const dense = new Set(['.bin', '.woff2', '.png', '.jpg', '.avif', '.webp', '.zip', '.pdf', '.epub'])

/**
 * Files for programs: there are thousands of them and nobody waits for one to be shown, so they are packed quickly.
 * What fits into one packet as it is gains nothing.
 */
export const isData = (file: string) => /^(api|feeds)\//.test(file)
const packet = 1400

/**
 * The most thorough search makes a page a tenth smaller and takes fifty times as long: half a minute for a thousand
 * pages. Up to so many pages every one gets it; in a larger library, those that would else not come in one response.
 */
export const mostThorough = 2000

/** What the first response of a connection holds (RFC 6928), less room for headers and for a page's next edit. */
const firstResponse = 12_000

/**
 * The compressed versions of a file, by what their names end in, each only where it is smaller: made once here, so
 * that no server has to do it again for every reader. What the most thorough search has found is kept between builds.
 *
 * @param thorough whether all pages of the site get that search
 */
export async function compressed(file: string, content: Buffer, thorough: boolean): Promise<Version[]> {
  if (dense.has(extname(file)) || (isData(file) && content.length < packet)) return []
  if (isData(file)) return quickly(content)
  if (!thorough && isPage(file)) {
    const quick = quickly(content)
    if (quick.every(([, version]) => version.length < firstResponse)) return quick
  }
  const versions: Version[] = await Promise.all([
    thoroughly('.br', content, () => toBrotli(content, { params: brotliParams(file, content) })),
    thoroughly('.gz', content, () => toGzip(content, { level: 9 })),
  ])
  return versions.filter(([, version]) => version.length < content.length)
}

const isPage = (file: string) => /\.(html|txt)$/.test(file)

/** What a page may weigh besides its headers, and what always weighs less, unpacked. */
const mostOfPage = 13_000
const surelyLess = 40_000

/** Whether a page comes in one response. What is found here is what the page is published with, should it fit. */
export function fitsOneResponse(html: string): boolean {
  if (html.length < surelyLess) return true
  const content = Buffer.from(html)
  const file = cachedFile('compressed', content, '.br')
  const version = file.read() ?? file.write(brotliCompressSync(content, { params: brotliParams('page.html', content) }))
  return version.length <= mostOfPage
}

/** Without handing it to a thread, which would take as long as the work. */
const quickly = (content: Buffer): Version[] => [
  ['.br', brotliCompressSync(content, { params: { ...textOf(content), [constants.BROTLI_PARAM_QUALITY]: 5 } })],
  ['.gz', gzipSync(content, { level: 6 })],
]

async function thoroughly(ending: string, content: Buffer, make: () => Promise<Buffer>): Promise<Version> {
  const file = cachedFile('compressed', content, ending)
  return [ending, file.read() ?? file.write(await make())]
}

/**
 * What readers wait for is worth the most thorough search; for what only programs fetch, a tenth of its time gives
 * nearly as much.
 */
const brotliParams = (file: string, content: Buffer) => ({
  ...textOf(content),
  [constants.BROTLI_PARAM_QUALITY]: /\.(txt|xml)$/.test(file) ? 9 : constants.BROTLI_MAX_QUALITY,
})

const textOf = (content: Buffer) => ({
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
})

/** What compressed versions depend on besides the file: this code, and the libraries that Node brings. */
export const compressedBy = (thorough: boolean): string =>
  createHash('sha256')
    .update(readFileSync('lib/publish/compress.ts'))
    .update([process.versions.brotli, process.versions.zlib, thorough].join())
    .digest('hex')
