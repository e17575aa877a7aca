import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Beside what Next keeps between builds, which hosts and CI keep too. */
const cache = '.next/cache'

/**
 * A file that an earlier build has made, or that this one makes now.
 *
 * @param room folder of the cache
 * @param of all that the file depends on
 * @param ending of its name
 */
export async function kept(
  room: string,
  of: string | Buffer,
  ending: string,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const hash = createHash('sha256').update(of).digest('hex')
  const file = join(cache, room, hash.slice(0, 2), hash.slice(2) + ending)
  if (existsSync(file)) return readFileSync(file)
  const content = await make()
  mkdirSync(dirname(file), { recursive: true })
  // Under another name first: a build that is stopped leaves no half of a file to be taken for whole.
  writeFileSync(`${file}.${process.pid}`, content)
  renameSync(`${file}.${process.pid}`, file)
  return content
}
