import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cache, markUsed } from '../kept'

const folder = join(cache, 'bodies')

/** A tree is only as good as the code and the packages that made it. */
const makers = hashOf(
  ['package-lock.json', ...filesIn('lib/markup')]
    .filter(file => existsSync(file))
    .map(file => readFileSync(file, 'utf8'))
    .join('\n'),
)

/**
 * What was made of a text before, or what is made of it now. Parsing takes nearly all the time of the check, and
 * the site needs the same trees again; a file of JSON is read in a twentieth of the time.
 */
export function cached<Value>(text: string, make: () => Value): Value {
  const hash = hashOf(makers + text)
  const file = join(folder, hash.slice(0, 2), `${hash.slice(2)}.json`)
  try {
    const known = JSON.parse(readFileSync(file, 'utf8')) as Value
    markUsed(file)
    return known
  } catch {
    // Not there, or cut short by a build that was stopped: made anew.
  }
  const value = make()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(value))
  return value
}

function filesIn(room: string): string[] {
  return existsSync(room) ? readdirSync(room).map(file => join(room, file)) : []
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
