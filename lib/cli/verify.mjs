import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { run, StepFailed } from './run.mjs'

/** Where a build for comparison stands, with what it keeps. */
// Next empties all of .next but this folder when it starts.
const place = '.next/cache/verify'

/**
 * Makes the site once more, without anything that earlier builds have kept, and holds what is in out/ against it.
 *
 * @throws {StepFailed} where a file is not the same, byte by byte
 */
export function verify() {
  for (const folder of [place, '.contentlayer', '.next/cache/turbopack'])
    rmSync(folder, { recursive: true, force: true })
  for (const command of ['documents', 'publish']) run(`node lib/cli/start.mjs ${command}`, { BUILD_ROOT: place })
  const differing = differences('out', join(place, 'out'))
  for (const file of differing) console.error(`${file} is not what a build without kept parts makes`)
  if (differing.length > 0) throw new StepFailed(`comparison of out/ with ${place}/out/, which was made anew`)
  console.log('Made anew, every file of out/ is the same.')
  rmSync(place, { recursive: true })
}

/**
 * The files that are not the same in two folders, or are in one of them only.
 *
 * @param {string} one
 * @param {string} other
 */
export function differences(one, other) {
  const [files, others] = [filesOf(one), filesOf(other)]
  const isSame = (/** @type {string} */ file) => readFileSync(join(one, file)).equals(readFileSync(join(other, file)))
  const all = new Set([...files, ...others])
  return [...all].filter(file => !(files.has(file) && others.has(file) && isSame(file))).toSorted()
}

/** @param {string} folder */
const filesOf = folder =>
  new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1)),
  )
