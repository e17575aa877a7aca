import { dirname, join } from 'node:path'
import type { Day } from '../dates'
import { vocabularies } from '../taxonomy/terms'
import { addressesOf, hiddenOf } from './addresses'
import { checkBetween } from './between'
import { checkChanges } from './changes'
import { checkClaims, checkStatedClaims } from './claims'
import { checkDays } from './days'
import { readDocument, type Document } from './document'
import { checkElements } from './elements'
import { checkFields } from './fields'
import { findFiles, readText, type ContentFile } from './files'
import { checkGlossary } from './glossary'
import { checkHelplines, helpCountries } from './helplines'
import { checkIndicators, checkIndicatorText } from './indicators'
import { checkLinks } from './links'
import { checkMarkdown } from './markdown'
import { checkObligations, obligationSlugs } from './obligations'
import { checkHeadings, checkInShort } from './outline'
import { inReadingOrder, type Problem } from './problem'
import { checkRawMarks } from './raw-marks'
import { checkRedirects } from './redirects'
import { checkNeededPages, checkRooms, checkRoot } from './rooms'
import { checkScreening } from './screening'
import { checkSources } from './sources'
import { readTaxonomy } from './taxonomy'
import { checkThesaurus } from './thesaurus'
import { checkValues } from './values'

/**
 * Checks everything that editors write, before contentlayer reads it.
 *
 * @param root the `content` folder; images are sought in `public` beside it
 * @param today the day of the build, which decides what lies ahead
 * @param given what is told of another organisation's library: where its vocabularies, helplines, glossary, figures
 *   and laws are, that the house rules are not its own, and which pages every library needs that has any
 * @returns all problems of all files, in reading order
 */
export async function checkContent(
  root: string,
  today: Day,
  {
    taxonomyFolder = join(root, 'taxonomy'),
    helplinesRoot = root,
    glossaryRoot = root,
    claimsRoot = root,
    obligationsRoot = root,
    houseRules = true,
    neededPages = [] as readonly string[],
  } = {},
): Promise<Problem[]> {
  const noRoot = checkRoot(root)
  if (noRoot.length > 0) return noRoot
  const taxonomy = readTaxonomy(taxonomyFolder)
  const found = findFiles(root)
  const { documents, problems: unread } = readDocuments(root, found.files)
  // Laws that a library takes from the hub name the hub's articles.
  const articles = obligationsRoot === root ? found.files.filter(({ kind }) => kind === 'articles') : undefined
  const rooms = { helplinesRoot, glossaryRoot, claimsRoot, obligationsRoot }
  const ledgers = checkLedgers(
    rooms,
    today,
    articles?.map(({ slug }) => slug),
  )

  const addresses = addressesOf(
    documents,
    taxonomy,
    helpCountries(helplinesRoot),
    obligationSlugs(obligationsRoot),
    { glossary: ledgers.terms, figures: [...ledgers.claims.keys()] },
    today,
  )
  const hidden = hiddenOf(documents, addresses, today)
  const publicDir = join(dirname(root), 'public')
  // The schema reads the vocabularies when it is loaded, so it is loaded only once they are known to be readable.
  const isLegible = vocabularies.every(vocabulary => taxonomy.terms[vocabulary])
  const schemas = isLegible ? (await import('../../content/schema/frontmatter')).frontmatter : undefined
  const problems = [
    ...taxonomy.problems,
    ...checkThesaurus(root),
    ...checkScreening(root),
    ...found.problems,
    ...checkRooms(root, { helplines: helplinesRoot, obligations: obligationsRoot, taxonomy: dirname(taxonomyFolder) }),
    ...checkNeededPages(root, documents, neededPages),
    ...unread,
    ...ledgers.problems,
    ...documents.flatMap(document => [
      ...(schemas && document.entries
        ? checkFields(document.file, document.entries, schemas[document.kind], taxonomy.terms, { line: 1 })
        : []),
      ...checkValues(document, today),
      ...checkDays(document, today),
      ...checkChanges(document, today),
      ...checkSources(document),
      ...checkElements(document),
      ...checkMarkdown(document),
      ...checkRawMarks(document),
      ...checkStatedClaims(document, ledgers.claims),
      ...checkHeadings(document),
      ...checkInShort(document),
      ...checkIndicatorText(document),
      ...checkLinks(document, addresses, hidden, publicDir),
    ]),
    ...checkBetween(documents),
    ...checkIndicators(root, documents, taxonomy),
    ...checkRedirects(root, documents, addresses, hidden, publicDir),
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
    const read = readDocument(file, text)
    problems.push(...read.problems)
    documents.push(read.document)
  }
  return { documents, problems }
}

/** Where a library has what is no document. */
interface LedgerRoots {
  helplinesRoot: string
  glossaryRoot: string
  claimsRoot: string
  obligationsRoot: string
}

/**
 * Checks what is no document: helplines, glossary, figures and laws, each where it is.
 *
 * @param articles those that laws may name; undefined where they are not known
 */
function checkLedgers(
  { helplinesRoot, glossaryRoot, claimsRoot, obligationsRoot }: LedgerRoots,
  today: Day,
  articles: string[] | undefined,
) {
  const glossary = checkGlossary(glossaryRoot, today)
  const figures = checkClaims(claimsRoot, today)
  return {
    terms: glossary.ids,
    claims: figures.claims,
    problems: [
      ...checkHelplines(helplinesRoot, today),
      ...glossary.problems,
      ...figures.problems,
      ...checkObligations(obligationsRoot, { today, articles }),
    ],
  }
}
