import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { checkLibrary } from '../check/check-library'
import { findFiles } from '../check/files'
import { helplineFiles } from '../check/helplines'
import { lawFiles } from '../check/laws'
import { report } from '../check/report'
import { buildDay } from '../dates'
import { library, roomOf } from '../library'
import { vocabularies } from '../../content/schema/values'
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
  const problems = await checkLibrary(library, buildDay())
  const files = [
    ...findFiles(library).files,
    ...helplineFiles(dirname(roomOf('helplines'))),
    ...lawFiles(dirname(roomOf('laws'))),
    ...vocabularies,
  ]
  console.log(report(problems, files.length))
  process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0
}
