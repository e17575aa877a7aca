import { checkContent } from '../check/check-content'
import { findFiles } from '../check/files'
import { report } from '../check/report'
import { buildDay } from '../dates'
import { isOwnLibrary, library, roomOf } from '../library'
import { vocabularies } from '../taxonomy/terms'

// Prints every problem of the content; fails on an error, not on a warning.
const problems = await checkContent(library, buildDay(), {
  taxonomyFolder: roomOf('taxonomy'),
  houseRules: isOwnLibrary,
})
console.log(report(problems, findFiles(library).files.length + vocabularies.length))
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0
