import { defineConfig } from '@playwright/test'

const port = 3100

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
    command: 'node lib/cli/serve.mjs',
    cwd: '..',
    url: `http://localhost:${port}/en/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
})
