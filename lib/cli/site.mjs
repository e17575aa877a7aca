import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { install } from './install.mjs'
import { main, run } from './run.mjs'

// `npm run site`: install, build and serve; what is already done is not done again.

/** What the build depends on, besides the day (which decides what is public) and SITE_URL. */
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
const stamp = '.next/built-from'

/**
 * @param {string} path
 * @returns {string[]} the files at or below a path
 */
function filesBelow(path) {
  if (!path.includes('.') && existsSync(path)) {
    const entries = readdirSync(path, { withFileTypes: true, recursive: true })
    return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  }
  return [path]
}

function fingerprint() {
  const hash = createHash('sha256')
  const { SITE_URL = '', CONTACT_EMAIL = '', BUILD_DATE = new Date().toISOString().slice(0, 10) } = process.env
  hash.update([SITE_URL, CONTACT_EMAIL, BUILD_DATE].join('\n'))
  for (const file of inputs.flatMap(filesBelow).toSorted()) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

await main(async () => {
  install()
  const wanted = fingerprint()
  const built = existsSync('out/index.html') && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (!built) {
    run('npm run --silent build')
    writeFileSync(stamp, wanted)
  }
  run('npm run --silent serve')
})
