import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildVariables } from '../environment.mjs'

// What the site in out/ was built from, so that `npm run site` need not build it again.

const stamp = '.next/built-from'

/** What of the project is code: whole folders, so that nothing can be left out. */
const code = [
  'app',
  'components',
  'content/contentlayer.config.ts',
  'content/schema',
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
 * Stands for files and for variables of the environment: the same text for the same ones.
 *
 * @param {readonly string[]} paths
 * @param {readonly string[]} variables
 * @param {NodeJS.ProcessEnv} env
 */
function hashOf(paths, variables, env) {
  const today = new Date().toISOString().slice(0, 10)
  const settings = variables.map(name => env[name] ?? (name === 'BUILD_DATE' ? today : null))
  const hash = createHash('sha256').update(JSON.stringify([process.version, settings]))
  for (const file of paths.flatMap(path => filesBelow(path)).toSorted()) {
    hash.update(JSON.stringify([file, statSync(file).size])).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/**
 * What a build of now would be made of: code, content and environment.
 *
 * @param {NodeJS.ProcessEnv} [env]
 */
export const fingerprint = (env = process.env) =>
  hashOf([...code, 'content', ...(env.CONTENT_DIR === undefined ? [] : [env.CONTENT_DIR])], buildVariables, env)

/**
 * What stands for the code of a build, and for the environment that it runs in: not for content, nor for the day.
 *
 * @param {NodeJS.ProcessEnv} [env]
 */
export const codeFingerprint = (env = process.env) =>
  hashOf(
    code,
    buildVariables.filter(name => name !== 'CONTENT_DIR' && name !== 'BUILD_DATE'),
    env,
  )

/**
 * What stands for all that pages are rendered from besides their data: the vocabularies, whose labels components look
 * up, and the day.
 *
 * @param {string} vocabularies their folder
 * @param {NodeJS.ProcessEnv} [env]
 */
export const sharedFingerprint = (vocabularies, env = process.env) =>
  hashOf(
    [...code, vocabularies],
    buildVariables.filter(name => name !== 'CONTENT_DIR'),
    env,
  )

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
