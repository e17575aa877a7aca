import { codeOf } from './characters'
import type { Problem } from './problem'

/**
 * What the check prints: each problem with the way to mend it, then one line that sums up.
 *
 * @param files how many files were checked
 */
export function report(problems: Problem[], files: number): string {
  const checked = count(files, 'file')
  if (problems.length === 0) return `${checked} checked, no problem`
  const [errors, warnings] = (['error', 'warning'] as const).map(
    severity => problems.filter(problem => problem.severity === severity).length,
  )
  const sum = [errors && count(errors, 'error'), warnings && count(warnings, 'warning')].filter(Boolean).join(', ')
  return [...problems.map(toLines), `${sum} in ${checked}`].join('\n')
}

const toLines = ({ file, line, severity, message, mend }: Problem) =>
  `${legible(file)}:${line}  ${severity}  ${legible(message)}\n    → ${legible(mend)}`

/** What a message quotes may hold what a terminal would obey, or nobody could see. */
const legible = (text: string) => text.replace(/[\p{C}\u2028\u2029]/gu, codeOf)

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
