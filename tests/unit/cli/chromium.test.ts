import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

const script = new URL('../../../lib/cli/chromium.mjs', import.meta.url).href

/** A machine of its own: nothing is on its path but what a test puts there. */
let machine = ''
beforeEach(() => {
  machine = mkdtempSync(join(tmpdir(), 'machine-'))
  mkdirSync(join(machine, 'bin'))
  for (const name of ['env', 'true']) symlinkSync(`/usr/bin/${name}`, join(machine, 'bin', name))
  put('npx', `echo "npx $*" >> ${log()}; exit 1`)
})
afterEach(() => rmSync(machine, { recursive: true }))

const log = () => join(machine, 'log')
const bin = (name: string) => join(machine, 'bin', name)

function put(name: string, body: string) {
  writeFileSync(bin(name), `#!/bin/sh\n${body}\n`)
  chmodSync(bin(name), 0o755)
}

/** A package manager, and a `sudo` that lets anybody through. */
const withPackages = (installs: string) => {
  put('sudo', '[ "$1" = -n ] && shift; exec "$@"')
  put('apt-get', `echo "apt-get $* ($DEBIAN_FRONTEND)" >> ${log()}\n[ "$1" = update ] || { ${installs}; }`)
}
const makes = (path: string, status = 0) => `printf '#!/bin/sh\\nexit ${status}\\n' > ${path}; /bin/chmod +x ${path}`

/** Where this machine would have Playwright's. */
const executablePath = () =>
  run("import { chromium } from '@playwright/test'; console.log(chromium.executablePath())").stdout.trim()

/** @param before what is done first, on that machine */
function find(env: Record<string, string> = {}, before = '') {
  const code = `${before};const { findChromium } = await import('${script}'); console.log('found', findChromium())`
  const { stdout, stderr } = run(code, env)
  const ran = existsSync(log()) ? readFileSync(log(), 'utf8').trim().split('\n') : []
  return { found: /found (.*)\n/.exec(stdout)?.[1], stderr, ran }
}

function run(code: string, env: Record<string, string> = {}) {
  const own = {
    NODE_ENV: 'test' as const,
    PATH: join(machine, 'bin'),
    PLAYWRIGHT_BROWSERS_PATH: join(machine, 'browsers'),
  }
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { ...own, ...env },
  })
}

const asked = 'npx playwright install --no-shell chromium'

it('takes the one that is named, then the system’s, and fetches none', () => {
  put('google-chrome', 'exit 0')
  expect(find()).toEqual({ found: bin('google-chrome'), stderr: '', ran: [] })
  put('mine', 'exit 0')
  expect(find({ CHROMIUM_PATH: bin('mine') })).toEqual({ found: bin('mine'), stderr: '', ran: [] })
})

it('passes one by that does not start', () => {
  put('chromium', 'exit 127')
  put('chromium-browser', 'exit 0')
  expect(find({ CHROMIUM_PATH: bin('chromium') }).found).toBe(bin('chromium-browser'))
})

it('lets Playwright download one', () => {
  put('npx', `echo "npx $*" >> ${log()}; ${makes(bin('chromium'))}`)
  withPackages('exit 1')
  expect(find()).toEqual({ found: bin('chromium'), stderr: '', ran: [asked] })
})

it('asks the package manager, without a question, where that is not to be had', () => {
  withPackages(makes(bin('chromium')))
  const ran = [asked, 'apt-get update -qq (noninteractive)', 'apt-get install -y -qq chromium (noninteractive)']
  expect(find()).toEqual({ found: bin('chromium'), stderr: '', ran })
})

it('has Playwright install the libraries that the downloaded one lacks', () => {
  const downloaded = executablePath()
  mkdirSync(dirname(downloaded), { recursive: true })
  const answer = `case $2 in install) ${makes(downloaded, 127)};; install-deps) ${makes(downloaded)};; esac`
  put('npx', `echo "npx $*" >> ${log()}; ${answer}`)
  withPackages('exit 1')
  expect(find()).toEqual({ found: downloaded, stderr: '', ran: [asked, 'npx playwright install-deps chromium'] })
})

const oneLine =
  'No Chromium was found: install one (Debian: apt-get install chromium; Ubuntu: npx playwright install --with-deps chromium) or set CHROMIUM_PATH.\n'

it.each([
  ['there is no package manager', () => undefined],
  ['the package manager has none', () => withPackages('exit 100')],
  ['what it installs does not start', () => withPackages(makes(bin('chromium'), 1))],
])('says in one line what to install where %s', (_, prepare) => {
  prepare()
  expect(find()).toMatchObject({ found: 'undefined', stderr: oneLine })
})

it('leaves the package manager alone where nobody may use it', () => {
  withPackages(makes(bin('chromium')))
  rmSync(bin('sudo'))
  expect(find({}, 'process.getuid = () => 1000')).toEqual({ found: 'undefined', stderr: oneLine, ran: [asked] })
})
