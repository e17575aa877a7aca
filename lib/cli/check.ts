import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { checkContent } from '../check/check-content'
import { findFiles } from '../check/files'
import { helplineFiles } from '../check/helplines'
import { obligationFiles } from '../check/obligations'
import { report } from '../check/report'
import { buildDay } from '../dates'
import { isOwnLibrary, library, roomOf } from '../library'
import { vocabularies } from '../taxonomy/terms'
import { printDue, printLinks } from './check-more'

// `npm run check`: every problem of the content; fails on an error, not on a warning. `--links` also asks the outside
// links whether they are still there; `--due DAYS` says what is to be reviewed within so many days instead.

const { values: flags } = parseArgs({ options: { links: { type: 'boolean' }, due: { type: 'string' } } })

if (flags.due === undefined) {
  await printProblems()
  if (flags.links) await printLinks()
} else if (/^\d{1,4}$/.test(flags.due)) {
  printDue(Number(flags.due))
} else {
  console.error('How many days? npm run check -- --due 60')
  process.exitCode = 1
}

async function printProblems(): Promise<void> {
  const helplinesRoot = dirname(roomOf('helplines'))
  const obligationsRoot = dirname(roomOf('obligations'))
  const problems = await checkContent(library, buildDay(), {
    taxonomyFolder: roomOf('taxonomy'),
    helplinesRoot,
    glossaryRoot: dirname(roomOf('glossary.yaml')),
    obligationsRoot,
    claimsRoot: dirname(roomOf('claims.yaml')),
    houseRules: isOwnLibrary,
  })
  const files = [
    ...findFiles(library).files,
    ...helplineFiles(helplinesRoot),
    ...obligationFiles(obligationsRoot),
    ...vocabularies,
  ]
  console.log(report(problems, files.length))
  process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0
}
