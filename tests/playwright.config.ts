import { defineConfig } from '@playwright/test'
import { spawnSync } from 'node:child_process'

// Ports of this run's own, handed to the workers, so that two runs on one machine do not meet.
process.env.SITE_PORT ??= String(3100 + (process.pid % 800) * 3)
const first = Number(process.env.SITE_PORT)

/** Hosts that the site is tried behind: its own server, and real ones with the configuration that the build writes. */
const hosts = [
  { name: 'own server', command: 'npx tsx lib/cli/serve.ts', port: first },
  { name: 'nginx', command: `npx tsx tests/site/start-host.ts nginx ${first + 1}`, port: first + 1 },
  { name: 'caddy', command: `npx tsx tests/site/start-host.ts caddy ${first + 2}`, port: first + 2 },
]
const isThere = ({ name }: { name: string }) => name === 'own server' || spawnSync('which', [name]).status === 0
const available = hosts.filter(isThere)

if (process.env.TEST_WORKER_INDEX === undefined) {
  for (const { name } of hosts.filter(host => !isThere(host))) {
    console.log(
      `Skipped: the journeys behind ${name}, which is not installed (Debian, Ubuntu: apt-get install ${name}).`,
    )
  }
}

const largerLibrary = /library\.spec\.ts$/

/** Browser tests run on the built out/, as readers get it, in the Chromium that `npm test` has found. */
export default defineConfig({
  testDir: 'site',
  outputDir: '../test-results',
  fullyParallel: true,
  // One for each core: by default there is one for two of them.
  workers: '100%',
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // On a shared machine a browser may stall once; what passes only at the second try is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  // One set for all systems; where nobody looks at them, none is made.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  updateSnapshots: process.env.CI ? 'none' : 'missing',
  reporter: 'line',
  use: {
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // All pages are this host's: for each a process of its own would take longer than most tests.
        '--renderer-process-limit=1',
      ],
    },
  },
  projects: [
    // It builds and serves a site of its own, which takes longest: first, so that the others run beside it.
    { name: 'larger library', testMatch: largerLibrary },
    ...available.map(({ name, port }) => ({
      name,
      use: { baseURL: `http://localhost:${port}` },
      // What is the same behind every host is tried once.
      ...(name === 'own server' ? { testIgnore: largerLibrary } : { testMatch: /(hosts|journeys|policy)\.spec\.ts$/ }),
    })),
  ],
  webServer: available.map(({ command, port }) => ({
    command,
    cwd: '..',
    url: `http://localhost:${port}/en/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  })),
})
