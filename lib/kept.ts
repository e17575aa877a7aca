import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** Beside what Next keeps between builds, which hosts and CI keep too. */
export const cache = '.next/cache'

/** Its rooms that are ours: what was parsed, drawn and compressed. */
const rooms = ['bodies', 'cards', 'compressed']

/** Says of a file of the cache that this build needed it. */
export function markUsed(file: string): void {
  const now = new Date()
  utimesSync(file, now, now)
}

/**
 * Deletes from the cache what neither this build nor the one before has needed, or it would only grow. Called at the
 * end of a build that succeeded.
 *
 * @param folder the cache
 * @param now the time, in milliseconds
 */
export function dropUnused(folder = cache, now = Date.now()): void {
  const file = join(folder, 'builds.json')
  // When the last builds ended, the latest last.
  const ends = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as number[]) : []
  const [beforeLast = 0] = ends.slice(-2, -1)
  for (const room of rooms.map(name => join(folder, name)).filter(path => existsSync(path))) {
    for (const entry of readdirSync(room, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (entry.isFile() && statSync(path).mtimeMs < beforeLast) rmSync(path)
    }
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, JSON.stringify([...ends.slice(-1), now]))
}

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
  if (existsSync(file)) {
    markUsed(file)
    return readFileSync(file)
  }
  const content = await make()
  mkdirSync(dirname(file), { recursive: true })
  // Under another name first: a build that is stopped leaves no half of a file to be taken for whole.
  writeFileSync(`${file}.${process.pid}`, content)
  renameSync(`${file}.${process.pid}`, file)
  return content
}
