import { watch } from 'node:fs'
import { checkLibrary } from '../check/check-library'
import { findFiles } from '../check/files'
import { report } from '../check/report'
import { makeDocuments } from '../content/make-documents'
import { noteProblems } from '../content/problems'
import { buildDay } from '../dates'
import { library } from '../library'

// What `npm run dev` does with content: whenever a file of it changes, it is checked, and compiled where it has no error.
// A process that stays, so that of a thousand files only the one that has changed is read anew.

let said = ''
let pause: NodeJS.Timeout | undefined
let isBusy = false
let isStale = false

/** Looks at the whole content; what changes meanwhile is looked at afterwards. A fault of ours ends no watch: it is said. */
async function look(): Promise<void> {
  isStale = isBusy
  if (isBusy) return
  isBusy = true
  try {
    await checkAndCompile()
  } catch (fault) {
    console.error(fault)
  } finally {
    isBusy = false
  }
  if (isStale) await look()
}

async function checkAndCompile(): Promise<void> {
  const started = performance.now()
  const problems = await checkLibrary(library, buildDay())
  const text = report(problems, findFiles(library).files.length)
  noteProblems(problems.length > 0 ? text : '')
  if (text !== said) console.log(text)
  said = text
  if (problems.some(({ severity }) => severity === 'error')) return
  const { all, anew } = await makeDocuments()
  if (anew > 0) console.log(`${anew} of ${all} documents, ${Math.round(performance.now() - started)} ms`)
}

watch(library, { recursive: true }, () => {
  clearTimeout(pause)
  pause = setTimeout(() => void look(), 50)
})
await look()
