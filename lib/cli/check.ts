import { checkContent } from '../check/check-content'
import { findFiles } from '../check/files'
import { report } from '../check/report'
import { buildDay } from '../dates'
import { vocabularies } from '../taxonomy/terms'

// Prints every problem of the content; fails on an error, not on a warning.
const root = 'content'
const problems = await checkContent(root, buildDay())
console.log(report(problems, findFiles(root).files.length + vocabularies.length))
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0
