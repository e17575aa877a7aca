import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { code, hashOf } from '../code.mjs'
import { buildVariables } from '../environment.mjs'

// What the site in out/ was built from, so that `npm run site` need not build it again.

const stamp = '.next/built-from'

/**
 * What a build of now would be made of: code, content and environment.
 *
 * @param {NodeJS.ProcessEnv} [env]
 */
export const fingerprint = (env = process.env) =>
  hashOf([...code, 'content', ...(env.CONTENT_DIR === undefined ? [] : [env.CONTENT_DIR])], buildVariables, env)

/**
 * What stands for all that pages are rendered from besides their data: code, and the vocabularies and translations, which
 * components look up. The day is in the data of those pages that say something of it.
 *
 * @param {readonly string[]} lookedUp their folders
 * @param {NodeJS.ProcessEnv} [env]
 */
export const sharedFingerprint = (lookedUp, env = process.env) =>
  hashOf(
    [...code, ...['languages.yaml', 'words'].map(name => join(env.CONTENT_DIR ?? 'content', name)), ...lookedUp],
    buildVariables.filter(name => name !== 'CONTENT_DIR' && name !== 'BUILD_DATE'),
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
