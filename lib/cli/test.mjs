import { install } from './install.mjs'
import { main, run } from './run.mjs'

// `npm test`: everything that proves a change, in the order in which it fails fastest.

/** @type {[name: string, command: string][]} */
const steps = [
  ['content', 'npm run --silent check'],
  ['types', 'node lib/cli/documents.mjs && npx next typegen && npx tsc'],
  ['lint', 'npx oxlint --type-aware --deny-warnings'],
  ['format', 'npx prettier --check .'],
  ['unit', 'npx vitest run --config tests/vitest.config.ts'],
  ['build', 'npm run --silent build'],
  ['browser', 'npx playwright test --config tests/playwright.config.ts'],
]

await main(async () => {
  install()
  const { findChromium } = await import('./chromium.mjs')
  const chromium = findChromium()
  if (!chromium) {
    process.exitCode = 1
    return
  }
  for (const [name, command] of steps) {
    console.log(`\n── ${name}`)
    run(command, { CHROMIUM_PATH: chromium, NEXT_TELEMETRY_DISABLED: '1' })
  }
  console.log('\nAll steps passed.')
})
