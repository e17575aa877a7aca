import { parseArgs } from 'node:util'
import { printDue, printLinks } from './check-more'
import { printProblems } from './print-problems'

// `npm run check`: every problem of the content; fails on an error, not on a warning. `--links` also asks the outside
// links whether they are still there; `--due DAYS` says what is to be reviewed within so many days instead.

const { values: flags } = parseArgs({ options: { links: { type: 'boolean' }, due: { type: 'string' } } })

if (flags.due === undefined) {
  process.exitCode = (await printProblems()) ? 0 : 1
  if (flags.links) await printLinks()
} else if (/^\d{1,4}$/.test(flags.due)) {
  printDue(Number(flags.due))
} else {
  console.error('How many days? npm run check -- --due 60')
  process.exitCode = 1
}
