import { extname } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { kept } from '../kept'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Kinds of file that are compressed already. */
const dense = new Set(['.bin', '.woff2', '.png', '.jpg', '.avif', '.webp', '.zip', '.pdf', '.epub'])

/**
 * The compressed versions of a file, by what their names end in, each only where it is smaller. Done once here
 * at the highest setting, so that no server has to do it again for every reader; and what was compressed in an
 * earlier build is not compressed again, for that takes longer than all other passes together.
 */
export async function compressed(file: string, content: Buffer): Promise<[ending: string, content: Buffer][]> {
  if (dense.has(extname(file))) return []
  const versions: [ending: string, content: Buffer][] = await Promise.all([
    keep('.br', content, () => toBrotli(content, { params: brotliParams(file, content) })),
    keep('.gz', content, () => toGzip(content, { level: 9 })),
  ])
  return versions.filter(([, version]) => version.length < content.length)
}

const keep = async (ending: string, content: Buffer, make: () => Promise<Buffer>): Promise<[string, Buffer]> => [
  ending,
  await kept('compressed', content, ending, make),
]

/**
 * What readers wait for is worth the most thorough search; for what only programs fetch, a tenth of its time gives
 * nearly as much.
 */
const brotliParams = (file: string, content: Buffer) => ({
  [constants.BROTLI_PARAM_QUALITY]: /\.(txt|xml)$/.test(file) ? 9 : constants.BROTLI_MAX_QUALITY,
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
})
