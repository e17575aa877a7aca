import { dirname } from 'node:path'
import { checkContent } from '../check/check-content'
import { findFiles } from '../check/files'
import { helplineFiles } from '../check/helplines'
import { report } from '../check/report'
import { buildDay } from '../dates'
import { isOwnLibrary, library, roomOf } from '../library'
import { vocabularies } from '../taxonomy/terms'

// Prints every problem of the content; fails on an error, not on a warning.
const helplinesRoot = dirname(roomOf('helplines'))
const problems = await checkContent(library, buildDay(), {
  taxonomyFolder: roomOf('taxonomy'),
  helplinesRoot,
  glossaryRoot: dirname(roomOf('glossary.yaml')),
  claimsRoot: dirname(roomOf('claims.yaml')),
  houseRules: isOwnLibrary,
})
const files = [...findFiles(library).files, ...helplineFiles(helplinesRoot), ...vocabularies]
console.log(report(problems, files.length))
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0
