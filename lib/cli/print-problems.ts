import { dirname } from 'node:path'
import { checkLibrary } from '../check/check-library'
import { findFiles } from '../check/files'
import { helplineFiles } from '../check/helplines'
import { lawFiles } from '../check/laws'
import { report } from '../check/report'
import { vocabularies } from '../../content/schema/values'
import { buildDay } from '../dates'
import { library, roomOf } from '../library'

/**
 * Prints every problem of the content.
 *
 * @returns whether none of them is an error
 */
export async function printProblems(): Promise<boolean> {
  const problems = await checkLibrary(library, buildDay())
  const files = [
    ...findFiles(library).files,
    ...helplineFiles(dirname(roomOf('helplines'))),
    ...lawFiles(dirname(roomOf('laws'))),
    ...vocabularies,
  ]
  console.log(report(problems, files.length))
  return !problems.some(({ severity }) => severity === 'error')
}
