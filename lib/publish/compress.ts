import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

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
  const versions = await Promise.all([
    kept(content, '.br', () => toBrotli(content, { params: brotliParams(content) })),
    kept(content, '.gz', () => toGzip(content, { level: 9 })),
  ])
  return versions.filter(([, version]) => version.length < content.length)
}

const brotliParams = (content: Buffer) => ({
  [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
})

/** Beside what Next keeps between builds. */
const folder = '.next/cache/compressed'

async function kept(
  content: Buffer,
  ending: '.br' | '.gz',
  make: () => Promise<Buffer>,
): Promise<[ending: string, content: Buffer]> {
  const hash = createHash('sha256').update(content).digest('hex')
  const file = join(folder, hash.slice(0, 2), hash.slice(2) + ending)
  if (existsSync(file)) return [ending, readFileSync(file)]
  const version = await make()
  mkdirSync(dirname(file), { recursive: true })
  // Under another name first: a build that is stopped leaves no half of a file to be taken for whole.
  writeFileSync(`${file}.${process.pid}`, version)
  renameSync(`${file}.${process.pid}`, file)
  return [ending, version]
}
