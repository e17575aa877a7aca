import { FiguresFile } from '../../content/schema/figures'
import { GlossaryFile } from '../../content/schema/glossary'
import { SourcesFile } from '../../content/schema/sources'
import { roomsOf, type Room, type RoomOf } from '../library'
import { checkFigures } from './figures'
import { checkGlossary } from './glossary'
import { readLedger, type Ledger, type LedgerSchema, type Library } from './ledgers'
import type { Problem } from './problem'
import { checkPublishers } from './publishers'

type LedgerRoom = RoomOf<'ledger'>

interface LedgerRules {
  schema: LedgerSchema
  /** What its schema cannot say. */
  check: (ledger: Ledger, library: Library) => Problem[]
}

/** Every ledger of a library: the schema of its file, and what is checked beyond it. */
export const ledgerRules: Record<LedgerRoom, LedgerRules> = {
  'glossary.yaml': { schema: GlossaryFile, check: checkGlossary },
  'figures.yaml': { schema: FiguresFile, check: checkFigures },
  'sources.yaml': { schema: SourcesFile, check: checkPublishers },
}

/**
 * Checks every ledger, where it is.
 *
 * @param root the library's folder
 * @param rootOf the folder in which a ledger stands; it may lack it
 * @returns the entries of each that is there, and all problems
 */
export function checkLedgers(root: string, rootOf: (room: Room) => string, library: Omit<Library, 'isOwn'>) {
  const parts: Partial<Record<LedgerRoom, Ledger['parts']>> = {}
  const problems = roomsOf('ledger').flatMap(room => {
    const { schema, check } = ledgerRules[room]
    const ledger = readLedger(rootOf(room), room, schema, Number(library.today.slice(0, 4)))
    if (!ledger) return []
    parts[room] = ledger.parts
    return [...ledger.problems, ...check(ledger, { ...library, isOwn: rootOf(room) === root })]
  })
  return { parts, problems }
}
