import { extname } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { kept } from '../kept'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** A compressed file, and what its name ends in. */
type Version = [ending: string, content: Buffer]

/** Kinds of file that are compressed already. */
const dense = new Set(['.bin', '.woff2', '.png', '.jpg', '.avif', '.webp', '.zip', '.pdf', '.epub'])

/**
 * Files for programs: there are thousands of them and nobody waits for one to be shown, so they are packed quickly.
 * What fits into one packet as it is gains nothing.
 */
export const isData = (file: string) => /^(api|feeds)\//.test(file)
const packet = 1400

/**
 * The compressed versions of a file, by what their names end in, each only where it is smaller. Done once here
 * at the highest setting, so that no server has to do it again for every reader; and what was compressed in an
 * earlier build is not compressed again, for that takes longer than all other passes together.
 */
export async function compressed(file: string, content: Buffer): Promise<Version[]> {
  if (dense.has(extname(file)) || (isData(file) && content.length < packet)) return []
  if (isData(file)) return quickly(file, content)
  const versions: Version[] = await Promise.all([
    keep('.br', content, () => toBrotli(content, { params: brotliParams(file, content) })),
    keep('.gz', content, () => toGzip(content, { level: 9 })),
  ])
  return versions.filter(([, version]) => version.length < content.length)
}

const quickly = (file: string, content: Buffer): Promise<Version[]> =>
  Promise.all([
    toBrotli(content, { params: { ...brotliParams(file, content), [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    toGzip(content, { level: 6 }),
  ]).then(([br, gz]) => [
    ['.br', br],
    ['.gz', gz],
  ])

const keep = async (ending: string, content: Buffer, make: () => Promise<Buffer>): Promise<Version> => [
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
