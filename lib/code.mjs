import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildVariables } from './environment.mjs'

// What stands for the code: whatever is kept of what it makes is kept under it.

/**
 * What of the project is code: whole folders, so that nothing can be left out. The words of the interface are, too, and
 * which languages there are.
 */
export const code = [
  'app',
  'components',
  'content/contentlayer.config.ts',
  'content/languages.yaml',
  'content/schema',
  'content/words',
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
export function hashOf(paths, variables, env) {
  const today = new Date().toISOString().slice(0, 10)
  const settings = variables.map(name => env[name] ?? (name === 'BUILD_DATE' ? today : null))
  const hash = createHash('sha256').update(JSON.stringify([process.version, settings]))
  for (const file of paths.flatMap(path => filesBelow(path)).toSorted()) {
    hash.update(JSON.stringify([file, statSync(file).size])).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/**
 * What stands for the code of a build, and for the environment that it runs in: not for content, nor for the day.
 *
 * @param {NodeJS.ProcessEnv} [env]
 */
export const codeFingerprint = (env = process.env) =>
  hashOf(
    [...code, ...['languages.yaml', 'words'].map(name => join(env.CONTENT_DIR ?? 'content', name))],
    buildVariables.filter(name => name !== 'CONTENT_DIR' && name !== 'BUILD_DATE'),
    env,
  )
