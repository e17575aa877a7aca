import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildVariables } from '../environment.mjs'

// What the site in out/ was built from, so that `npm run site` need not build it again.

const stamp = '.next/built-from'

/** What the build reads, besides its environment and the library that CONTENT_DIR may name. */
const inputs = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'package-lock.json',
  'package.json',
  'next.config.mjs',
  'tsconfig.json',
]

/**
 * The files at or below a path, through links, too; none where there is nothing.
 *
 * @param {string} path
 * @param {readonly string[]} [around] the folders that it is in, which a link may lead back to
 * @returns {string[]}
 */
function filesBelow(path, around = []) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isFile()) return [path]
  if (!stats?.isDirectory()) return []
  const place = realpathSync(path)
  if (around.includes(place)) return []
  return readdirSync(path).flatMap(name => filesBelow(join(path, name), [...around, place]))
}

/**
 * What a build of now would be made of: the same text for the same files and environment.
 *
 * @param {NodeJS.ProcessEnv} [env]
 */
export function fingerprint(env = process.env) {
  const today = new Date().toISOString().slice(0, 10)
  const settings = buildVariables.map(name => env[name] ?? (name === 'BUILD_DATE' ? today : null))
  const hash = createHash('sha256').update(JSON.stringify(settings))
  const library = env.CONTENT_DIR === undefined ? [] : [env.CONTENT_DIR]
  for (const file of [...inputs, ...library].flatMap(path => filesBelow(path)).toSorted()) {
    hash.update(JSON.stringify([file, statSync(file).size])).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Whether the site in out/ is what a build of now would make. */
export const isBuilt = () => contentOf('out/index.html') !== undefined && contentOf(stamp) === fingerprint()

/** Before a build: from here on, nobody knows what out/ is of. */
export const forget = () => rmSync(stamp, { force: true })

/**
 * After it: says of what it was made.
 *
 * @param {string} made the fingerprint of when it began
 */
export const remember = made => writeFileSync(stamp, made)

/** @param {string} file */
function contentOf(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
