import { extname } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Kinds of file that are compressed already. */
const dense = new Set(['.woff2', '.png', '.jpg', '.avif', '.webp', '.zip', '.pdf', '.epub'])

/**
 * The compressed versions of a file, by what their names end in, each only where it is smaller. Done once here
 * at the highest setting, so that no server has to do it again for every reader.
 */
export async function compressed(file: string, content: Buffer): Promise<[ending: string, content: Buffer][]> {
  if (dense.has(extname(file))) return []
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  }
  const versions = await Promise.all([toBrotli(content, { params }), toGzip(content, { level: 9 })])
  return (['.br', '.gz'] as const)
    .map((ending, index): [string, Buffer] => [ending, versions[index] ?? content])
    .filter(([, version]) => version.length < content.length)
}
