import { dirname, join } from 'node:path'
import type { Day } from '../dates'
import type { Room } from '../library'
import { vocabularies } from '../../content/schema/values'
import { addressesOf, hiddenOf } from './addresses'
import { checkBestBets } from './best-bets'
import { checkBetween } from './between'
import { checkChanges } from './changes'
import { checkStatedFigures, successorsOf } from './figures'
import { dataOf } from './data-files'
import { checkCountryFiles } from './country-files'
import { checkDataTranslations, sayingsOf } from './data-translations'
import { checkDays } from './days'
import { entriesOf } from './entries'
import { checkFields } from './fields'
import type { Document } from './document'
import { findFiles, readText, type ContentFile } from './files'
import { findingsOf } from './findings'
import { checkGood, goodIds } from './goods'
import { checkHelplines } from './helplines'
import { checkIndicators } from './indicators'
import { checkLedgers } from './ledger-rules'
import { checkLanguages } from './languages'
import { checkLinks } from './links'
import { checkLaws } from './laws'
import { inReadingOrder, type Problem } from './problem'
import { checkReaders } from './readers'
import { checkRedirects } from './redirects'
import { checkNeededPages, checkRooms, checkRoot } from './rooms'
import { checkChecklist } from './checklist'
import { readTaxonomy } from './taxonomy'
import { checkThesaurus } from './thesaurus'
import { checkValues } from './values'
import { checkWords } from './words'

/**
 * Checks everything that editors write, before contentlayer reads it.
 *
 * @param root the `content` folder; images are sought in `public` beside it
 * @param today the day of the build, which decides what lies ahead
 * @param given what is told of another organisation's library: in which folder each of its rooms is, that the house
 *   rules are not its own, and which pages every library needs that has any
 * @returns all problems of all files, in reading order
 */
export async function checkContent(
  root: string,
  today: Day,
  {
    rootOf = () => root,
    houseRules = true,
    neededPages = [],
  }: { rootOf?: RootOf; houseRules?: boolean; neededPages?: readonly string[] } = {},
): Promise<Problem[]> {
  const noRoot = checkRoot(root)
  if (noRoot.length > 0) return noRoot
  const taxonomy = readTaxonomy(join(rootOf('taxonomy'), 'taxonomy'))
  const found = findFiles(root)
  const { documents, problems: unread } = readDocuments(root, found.files)
  // Laws that a library takes from the hub name the hub's articles.
  const articles = found.files.flatMap(({ kind, slug }) => (kind === 'articles' ? [slug] : []))
  const data = dataOf(rootOf)
  const ledgers = checkLedgers(root, rootOf, { today, documents, data })
  const goods = goodIds({ data })
  const successors = successorsOf(ledgers.parts['figures.yaml'] ?? {})
  const addresses = addressesOf(documents, taxonomy, entriesOf(rootOf, ledgers.parts, data), today)
  const hidden = hiddenOf(documents, addresses, today)
  const publicDir = join(dirname(root), 'public')
  // The schema reads the vocabularies when it is loaded, so it is loaded only once they are known to be readable.
  const isLegible = vocabularies.every(vocabulary => taxonomy.terms[vocabulary])
  const schemas = isLegible ? (await import('../../content/schema/frontmatter')).frontmatter : undefined
  const problems = [
    ...taxonomy.problems,
    ...checkLanguages(root),
    ...checkWords(root),
    ...checkDataTranslations(root, sayingsOf(rootOf)),
    ...checkThesaurus(root),
    ...checkChecklist(root),
    ...found.problems,
    ...checkRooms(root, rootOf),
    ...checkNeededPages(root, documents, neededPages),
    ...unread,
    ...checkHelplines(rootOf('helplines'), today),
    ...checkCountryFiles(rootOf('countries'), today),
    ...checkLaws(rootOf('laws'), {
      today,
      articles: rootOf('laws') === root ? articles : undefined,
    }),
    ...ledgers.problems,
    ...documents.flatMap(document => [
      ...(schemas && document.entries
        ? checkFields(document.file, document.entries, schemas[document.kind], taxonomy.terms, { line: 1 })
        : []),
      ...checkValues(document, today),
      ...checkGood(document.file, { entries: document.entries ?? [] }, goods, 'goods'),
      ...checkDays(document, today),
      ...checkChanges(document, today),
      ...checkStatedFigures(document, successors),
      ...checkLinks(document, addresses, hidden, publicDir),
    ]),
    ...checkBetween(documents),
    ...checkIndicators(root, documents, taxonomy),
    ...checkRedirects(root, documents, addresses, hidden, publicDir),
    ...checkBestBets(root, addresses),
    ...checkReaders(root, addresses),
  ]
  return inReadingOrder(
    problems.map(problem => (problem.house && !houseRules ? { ...problem, severity: 'warning' } : problem)),
  )
}

/** The files as documents, those that can be read. */
function readDocuments(root: string, files: ContentFile[]) {
  const problems: Problem[] = []
  const documents: Document[] = []
  for (const file of files) {
    const { text, problems: unreadable } = readText(root, file.file)
    problems.push(...unreadable)
    if (text === undefined) continue
    const found = findingsOf(file, text)
    problems.push(...found.problems)
    documents.push(found.document)
  }
  return { documents, problems }
}

/** The folder in which a room of a library is: its own, or the hub's where it has none. */
type RootOf = (room: Room) => string
