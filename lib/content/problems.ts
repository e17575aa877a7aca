import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where the check puts what it finds while one edits, for pages to show it. */
const file = '.contentlayer/problems.txt'

/** Leaves what is wrong with the content to the pages; an empty text where nothing is. */
export function noteProblems(report: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, report)
}

/** What is wrong with the content, as the check says it. */
export const notedProblems = (): string =>
  existsSync(join(process.cwd(), file)) ? readFileSync(join(process.cwd(), file), 'utf8') : ''
