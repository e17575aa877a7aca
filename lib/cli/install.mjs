import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { run } from './run.mjs'

const stamp = 'node_modules/.installed-from'

/** Installs the packages of the lockfile, unless just these are installed. Needs nothing but Node and npm. */
export function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Waymark needs Node 20.19 or newer; this is ${process.version}.`)
    process.exit(1)
  }
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return
  // Not `npm ci`: it refuses a lockfile that was written where a registry lacked the builds for other systems.
  run('npm install --no-audit --no-fund')
  writeFileSync(stamp, lockHash())
}

const lockHash = () => createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
