import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { missingWarning, responsible } from '../responsible'
import { lockBuild } from './build-lock'
import { fingerprint, forget, remember } from './built-from.mjs'
import { startNext } from './next-run'
import { printProblems } from './print-problems'
import { holdOutput, main, StepFailed } from './run.mjs'
import { verify } from './verify.mjs'

// `npm run build`: from content/ to out/. The check and contentlayer read the same files and do not wait for each other;
// a mistake that either finds stops the build before anything is made of it. What earlier builds have made of the same
// code and data is taken from them; `-- --anew` runs Next and renders every page whatever is kept, and `-- --verify`
// holds what came of kept parts against a build without them.

const { values: flags } = parseArgs({ options: { anew: { type: 'boolean' }, verify: { type: 'boolean' } } })

// One day for all steps, also around midnight: what is due and what has appeared must be the same on every page.
process.env.BUILD_DATE ??= new Date().toISOString().slice(0, 10)

await main(async () => {
  lockBuild()
  const made = fingerprint()
  const started = performance.now()
  if (flags.anew) for (const kept of ['next', 'pages']) rmSync(`.next/cache/${kept}`, { recursive: true, force: true })
  const next = startNext({ isPending: true })
  try {
    await read()
  } catch (error) {
    next.stop()
    throw error
  }
  next.documentsAreThere()
  const reading = performance.now()
  forget()
  // What makes the site reads vocabularies as it is loaded, so it is loaded once they are known to be readable.
  const { makeSite } = await import('./make-site')
  if (!(await makeSite(next))) throw new StepFailed('publishing')
  remember(made)
  console.log(`Built: reading ${seconds(started, reading)} s, publishing ${seconds(reading, performance.now())} s`)
  const warning = missingWarning(responsible)
  if (warning) console.warn(warning)
  if (flags.verify) verify()
})

/** Of two moments in milliseconds, how far they are apart. */
function seconds(from: number, to: number): string {
  return ((to - from) / 1000).toFixed(1)
}

/** Of a fault that both find, the check's account is enough. */
async function read(): Promise<void> {
  const documents = holdOutput('node lib/cli/start.mjs documents')
  if (!(await printProblems())) {
    documents.stop()
    throw new StepFailed('npm run check')
  }
  await documents.ends()
}
