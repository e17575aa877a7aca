import { install } from './install.mjs'
import { main, run } from './run.mjs'
import { steps, stepsOf } from './steps.mjs'

// `npm test`: everything that proves a change. `npm test -- lint unit`: these steps alone.

await main(async () => {
  const chosen = stepsOf(process.argv.slice(2))
  if (!chosen) {
    console.error(`Which step? npm test -- ${Object.keys(steps).join(' | ')}`)
    process.exitCode = 1
    return
  }
  install()
  /** @type {Record<string, string>} */
  const env = { NEXT_TELEMETRY_DISABLED: '1' }
  if (chosen.includes('browser')) {
    const { findChromium } = await import('./chromium.mjs')
    const chromium = findChromium()
    if (!chromium) {
      process.exitCode = 1
      return
    }
    env.CHROMIUM_PATH = chromium
  }
  for (const step of chosen) {
    console.log(`\n── ${step}`)
    run(steps[step], env)
  }
  console.log(`\nPassed: ${chosen.join(', ')}.`)
})
