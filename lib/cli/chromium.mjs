import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** Names under which systems install it. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * A Chromium that starts: the one named by CHROMIUM_PATH, the system's, or Playwright's. Where there is
 * none, Playwright downloads its own; where that cannot be reached, the system's package manager is asked.
 *
 * @returns {string | undefined} its path, or undefined after saying in one line what to install
 */
export function findChromium() {
  const ways = [existing, download, fromPackages]
  for (const way of ways) {
    const path = way()
    if (path) return path
  }
  console.error('No Chromium was found: install one (Debian, Ubuntu: apt-get install chromium) or set CHROMIUM_PATH.')
  return undefined
}

function existing() {
  const paths = [process.env.CHROMIUM_PATH, ...names.map(onPath), chromium.executablePath()]
  return paths.find(path => path && existsSync(path) && starts(path))
}

function download() {
  console.log('No Chromium found; Playwright downloads its own.')
  spawnSync('npx playwright install chromium-headless-shell chromium', {
    shell: true,
    stdio: 'inherit',
    timeout: 300_000,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
  })
  return existing()
}

function fromPackages() {
  if (!onPath('apt-get')) return undefined
  console.log("The download did not work; the system's package manager is asked for chromium.")
  const sudo = process.getuid?.() === 0 ? '' : 'sudo -n '
  spawnSync(`${sudo}apt-get update -qq && ${sudo}apt-get install -y -qq chromium`, { shell: true, stdio: 'inherit' })
  return existing()
}

/** @param {string} name */
function onPath(name) {
  return spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim() || undefined
}

/** @param {string} path */
const starts = path => spawnSync(path, ['--version']).status === 0
