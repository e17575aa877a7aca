import { defineConfig } from '@playwright/test'

// A port of this run's own, handed to the workers, so that two runs on one machine do not meet.
process.env.SITE_PORT ??= String(3100 + (process.pid % 800))
const port = process.env.SITE_PORT

/** Browser tests run on the built out/, as readers get it, in the Chromium that `npm test` has found. */
export default defineConfig({
  testDir: 'site',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  timeout: 30_000,
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${port}`,
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
      ],
    },
  },
  webServer: {
    command: 'npx tsx lib/cli/serve.ts',
    cwd: '..',
    url: `http://localhost:${port}/en/`,
    env: { PORT: port },
    reuseExistingServer: false,
  },
})
