import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fingerprint, forget, remember } from './built-from.mjs'
import { main, run, runTogether } from './run.mjs'
import { verify } from './verify.mjs'

// `npm run build`: from content/ to out/. The check and contentlayer read the same files and do not wait for each other;
// a mistake that either finds stops the build before anything is made of it. What earlier builds have made of the same
// code and data is taken from them; `-- --anew` runs Next and renders every page whatever is kept, and `-- --verify`
// holds what came of kept parts against a build without them.

const { values: flags } = parseArgs({ options: { anew: { type: 'boolean' }, verify: { type: 'boolean' } } })

// One day for all steps, also around midnight: what is due and what has appeared must be the same on every page.
process.env.BUILD_DATE ??= new Date().toISOString().slice(0, 10)

/** @type {[name: string, step: () => void | Promise<void>][]} */
const steps = [
  ['reading', () => runTogether('node lib/cli/start.mjs check', 'node lib/cli/start.mjs documents')],
  [
    'publishing',
    () => {
      forget()
      if (flags.anew)
        for (const kept of ['next', 'pages']) rmSync(`.next/cache/${kept}`, { recursive: true, force: true })
      run('node lib/cli/start.mjs publish', { NODE_ENV: 'production' })
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
  if (flags.verify) verify()
})
