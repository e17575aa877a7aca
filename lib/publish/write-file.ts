import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compressed, endings } from './compress'

/** Where files are written, and where they may be there already. */
export interface Target {
  /** The folder that is filled. */
  fresh: string
  /** The site of the last build, if its files were compressed as these are to be. */
  before?: string
  /** Whether all pages get the most thorough compression. */
  thorough: boolean
}

/**
 * Writes a file of the site and its compressed versions. Where the last build has written the very same bytes, the
 * new site shares its files (hard links), which are not made and not compressed again.
 *
 * @param file path within the site
 * @returns how many bytes are sent of it
 */
export async function writeFile(file: string, content: Buffer, target: Target): Promise<number> {
  const path = join(target.fresh, file)
  makeFolder(dirname(path))
  if (target.before && isSame(join(target.before, file), content)) return share(file, target.before, target.fresh)
  writeFileSync(path, content)
  const versions = await compressed(file, content, target.thorough)
  for (const [ending, version] of versions) writeFileSync(path + ending, version)
  return Math.min(content.length, ...versions.map(([, version]) => version.length))
}

function isSame(path: string, content: Buffer): boolean {
  return statSync(path, { throwIfNoEntry: false })?.size === content.length && readFileSync(path).equals(content)
}

function share(file: string, before: string, fresh: string): number {
  const names = ['', ...endings].map(ending => file + ending).filter(name => existsSync(join(before, name)))
  for (const name of names) linkOrCopy(join(before, name), join(fresh, name))
  return Math.min(...names.map(name => statSync(join(fresh, name)).size))
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    // Not every file system has links; a full disk fails here again.
    copyFileSync(from, to)
  }
}

const made = new Set<string>()

function makeFolder(folder: string): void {
  if (made.has(folder)) return
  mkdirSync(folder, { recursive: true })
  made.add(folder)
}
