import { fingerprint, forget, remember } from './built-from.mjs'
import { main, run, runTogether } from './run.mjs'

// `npm run build`: from content/ to out/. The check and contentlayer read the same files and do not wait for each other;
// a mistake that either finds stops the build before anything is made of it.

// One day for all steps, also around midnight: what is due and what has appeared must be the same on every page.
process.env.BUILD_DATE ??= new Date().toISOString().slice(0, 10)

/** @type {[name: string, step: () => void | Promise<void>][]} */
const steps = [
  ['reading', () => runTogether('tsx lib/cli/check.ts', 'node lib/cli/documents.mjs')],
  [
    'publishing',
    () => {
      forget()
      run('tsx lib/cli/publish.ts', { NODE_ENV: 'production' })
    },
  ],
]

await main(async () => {
  /** @type {string[]} */
  const took = []
  const made = fingerprint()
  for (const [name, step] of steps) {
    const started = performance.now()
    await step()
    took.push(`${name} ${((performance.now() - started) / 1000).toFixed(1)} s`)
  }
  remember(made)
  if (!process.env.CONTACT_EMAIL) {
    console.warn('CONTACT_EMAIL is not set: reports of mistakes lead nowhere, and the site says so to its readers.')
  }
  console.log(`Built: ${took.join(', ')}`)
})
