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
const cache = join(process.env.BUILD_ROOT ?? '', '.next/cache')

/**
 * Its folders that are ours: what was parsed, drawn, found, compressed, compiled and rendered, parts of articles, and what
 * Next has made.
 */
const folders = ['bodies', 'cards', 'check', 'compressed', 'documents', 'next', 'pages', 'parts'] as const

/** A file that an earlier build may have made. */
interface CachedFile {
  /** What it holds, if it is there and whole. */
  read(): Buffer | undefined
  /** Puts it there for the builds to come, and hands the content back. */
  write<Content extends string | Buffer>(content: Content): Content
}

/**
 * What is made of something, kept between builds: `file.read() ?? file.write(make())`.
 *
 * @param of all that it depends on
 * @param ending of the file's name
 */
export function cachedFile(folder: (typeof folders)[number], of: string | Buffer, ending: string): CachedFile {
  const hash = createHash('sha256').update(of).digest('hex')
  const file = join(cache, folder, hash.slice(0, 2), hash.slice(2) + ending)
  return {
    read() {
      if (!existsSync(file)) return undefined
      // `dropUnused` goes by it.
      const now = new Date()
      utimesSync(file, now, now)
      const [sum, content] = splitAt(readFileSync(file), sumLength)
      if (checksum(content).equals(sum)) return content
      console.warn(`${file} was damaged: what it held is made anew.`)
      return undefined
    },
    write(content) {
      mkdirSync(dirname(file), { recursive: true })
      // Under another name first: a build that is stopped leaves no half of a file to be taken for whole.
      writeFileSync(`${file}.${process.pid}`, Buffer.concat([checksum(content), Buffer.from(content)]))
      renameSync(`${file}.${process.pid}`, file)
      return content
    },
  }
}

/** Stands before what a file holds: one that a disk or a hand has damaged is made anew. */
const checksum = (content: string | Buffer) => createHash('sha256').update(content).digest()
const sumLength = 32

const splitAt = (content: Buffer, length: number) => [content.subarray(0, length), content.subarray(length)] as const

/** What stands for the content of files on which something depends; those that are not there count as empty. */
export function hashOfFiles(files: string[]): string {
  const hash = createHash('sha256')
  for (const file of files.filter(path => existsSync(path))) hash.update(readFileSync(file))
  return hash.digest('hex')
}

/** The files of a folder, none where it is not there. */
export const filesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).map(name => join(folder, name)) : []

/**
 * Deletes from the cache what neither this build nor the one before has needed, or it would only grow. Called at the
 * end of a build that succeeded.
 *
 * @param root the cache
 * @param now the time, in milliseconds
 */
export function dropUnused(root = cache, now = Date.now()): void {
  const file = join(root, 'builds.json')
  // When the last builds ended, the latest last.
  const ends = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as number[]) : []
  const [beforeLast = 0] = ends.slice(-2, -1)
  for (const folder of folders.map(name => join(root, name)).filter(path => existsSync(path))) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (entry.isFile() && statSync(path).mtimeMs < beforeLast) rmSync(path)
    }
  }
  mkdirSync(root, { recursive: true })
  writeFileSync(file, JSON.stringify([...ends.slice(-1), now]))
}
