import { codeFingerprint } from '../code.mjs'
import { cachedFile } from '../disk-cache'

/** What is found is only as good as the rules; taken when they are loaded, for a process may outlive them on disk. */
const rules = codeFingerprint()

/**
 * What the rules find in a file by itself: kept between checks, by the file and the rules.
 *
 * @param file its path, which is in the problems
 * @param find gives plain data
 */
export function keptFor<Found>(file: string, text: string, find: () => Found): Found {
  const kept = cachedFile('check', [rules, file, text].join('\n'), '.json')
  const known = kept.read()
  if (known) return JSON.parse(known.toString()) as Found
  const found = find()
  kept.write(JSON.stringify(found))
  return found
}
