import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** Names under which systems install it. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * A Chromium that starts: the one named by CHROMIUM_PATH, the system's, or Playwright's. Where there is none,
 * Playwright downloads its own, and the libraries that it lacks; where it cannot be had, the system's package manager
 * is asked.
 *
 * @returns {string | undefined} its path, or undefined after saying in one line what to install
 */
export function findChromium() {
  for (const way of [existing, download, withLibraries, fromPackages]) {
    const path = way()
    if (path) return path
  }
  console.error(
    'No Chromium was found: install one (Debian: apt-get install chromium; Ubuntu: npx playwright install --with-deps chromium) or set CHROMIUM_PATH.',
  )
  return undefined
}

function existing() {
  const paths = [process.env.CHROMIUM_PATH, ...names.map(onPath), chromium.executablePath()]
  return paths.find(path => path && existsSync(path) && starts(path))
}

function download() {
  console.log('No Chromium found; Playwright downloads its own.')
  shell('npx playwright install --no-shell chromium', {
    timeout: 300_000,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
  })
  return existing()
}

/** The downloaded one, which does not start by itself on a system that never had a browser. */
function withLibraries() {
  if (!existsSync(chromium.executablePath()) || !mayInstall()) return undefined
  console.log('It does not start; Playwright installs the libraries that it needs.')
  shell('npx playwright install-deps chromium')
  return existing()
}

/** Debian's. What Ubuntu has under that name needs snap, so there it is the way before that helps. */
function fromPackages() {
  if (!onPath('apt-get') || !mayInstall()) return undefined
  console.log("The system's package manager is asked for chromium.")
  const apt = `${isRoot ? '' : 'sudo -n '}env DEBIAN_FRONTEND=noninteractive apt-get`
  shell(`${apt} update -qq && ${apt} install -y -qq chromium`)
  return existing()
}

const isRoot = process.getuid?.() === 0

/** Whether packages can be installed without asking anybody for a password. */
const mayInstall = () => isRoot || spawnSync('sudo', ['-n', 'true']).status === 0

/**
 * @param {string} command
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
function shell(command, options) {
  spawnSync(command, { shell: true, stdio: 'inherit', ...options })
}

/** @param {string} name */
function onPath(name) {
  // The shell's own word: not every system has `which`.
  return spawnSync(`command -v ${name}`, { shell: true, encoding: 'utf8' }).stdout.trim() || undefined
}

/** @param {string} path */
const starts = path => spawnSync(path, ['--version']).status === 0
