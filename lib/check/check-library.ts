import { dirname } from 'node:path'
import type { Day } from '../dates'
import { isOthersLibrary, roomIn } from '../library'
import { checkContent } from './check-content'
import type { Problem } from './problem'

/** Pages to which every other leads, and which keep the hub's promises. */
const neededPages = ['about', 'accessibility', 'privacy', 'safety']

/**
 * Checks a library with the rooms that it takes from the hub.
 *
 * @param root its folder
 * @param today the day of the build
 * @returns all problems of all files, in reading order
 */
export const checkLibrary = (root: string, today: Day): Promise<Problem[]> =>
  checkContent(root, today, {
    rootOf: room => dirname(roomIn(root, room)),
    houseRules: !isOthersLibrary(root),
    neededPages,
  })
