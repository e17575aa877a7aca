import { AssessmentsFile } from '../../content/schema/assessments'
import { FiguresFile } from '../../content/schema/figures'
import { GlossaryFile } from '../../content/schema/glossary'
import { GoodsFile } from '../../content/schema/goods'
import { ImportOrdersFile } from '../../content/schema/import-orders'
import { ListingsFile } from '../../content/schema/listings'
import { rowsOfRooms } from '../../content/schema/rows'
import { SourcesFile } from '../../content/schema/sources'
import { TiersFile } from '../../content/schema/tiers'
import { TreatiesFile } from '../../content/schema/treaties'
import { roomsOf, rowFileOf, type Room, type RoomOf } from '../library'
import { checkAssessments, checkTiers, checkTreaties } from './country-lists'
import { checkFigures } from './figures'
import { checkGlossary } from './glossary'
import { checkGoods, checkListings, checkOrders } from './goods'
import { readLedger, type Ledger, type LedgerSchema, type Library, type RowFile } from './ledgers'
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
  'goods.yaml': { schema: GoodsFile, check: checkGoods },
  'goods-listings.yaml': { schema: ListingsFile, check: checkListings },
  'import-orders.yaml': { schema: ImportOrdersFile, check: checkOrders },
  'child-labour.yaml': { schema: AssessmentsFile, check: checkAssessments },
  'trafficking-tiers.yaml': { schema: TiersFile, check: checkTiers },
  'treaties.yaml': { schema: TreatiesFile, check: checkTreaties },
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
    const ledger = readLedger(rootOf(room), room, schema, Number(library.today.slice(0, 4)), rowFile(room))
    if (!ledger) return []
    parts[room] = ledger.parts
    return [...ledger.problems, ...check(ledger, { ...library, isOwn: rootOf(room) === root })]
  })
  return { parts, problems }
}

function rowFile(room: LedgerRoom): RowFile | undefined {
  if (!hasRows(room)) return undefined
  const { part, row } = rowsOfRooms[room]
  return { name: rowFileOf(room), part, row }
}

const hasRows = (room: LedgerRoom): room is keyof typeof rowsOfRooms => room in rowsOfRooms
