import { toString } from 'mdast-util-to-string'
import { headingsOf } from '../markup/headings'
import { readDocument, type Anchors, type Document, type ReadDocument } from './document'
import { checkElements, isElement } from './elements'
import type { ContentFile } from './files'
import { checkIndicatorText } from './indicators'
import { keptFor } from './kept'
import { checkMarkdown } from './markdown'
import { checkHeadings, checkInShort } from './outline'
import type { Problem } from './problem'
import { checkRawMarks } from './raw-marks'
import { checkSources } from './sources'
import { targetsOf } from './targets'

/** What reading a document and holding its own text against the rules has given. */
export interface Findings {
  document: Document
  problems: Problem[]
}

/** Reads a document and checks all that can be said of its text alone. */
export const findingsOf = (file: ContentFile, text: string): Findings =>
  keptFor(file.file, text, () => {
    const { document, problems } = readDocument(file, text)
    return { document: factsOf(document), problems: [...problems, ...problemsOf(document)] }
  })

const problemsOf = (document: ReadDocument): Problem[] => [
  ...checkSources(document),
  ...checkElements(document),
  ...checkMarkdown(document),
  ...checkRawMarks(document),
  ...checkHeadings(document),
  ...checkInShort(document),
  ...checkIndicatorText(document),
]

function factsOf(document: ReadDocument): Document {
  const { file, kind, locale, slug, entries, nodes } = document
  return {
    file,
    kind,
    locale,
    slug,
    entries,
    anchors: anchorsOf(document),
    targets: targetsOf(nodes),
    blocks: nodes.flatMap(({ node, place }) =>
      node.type === 'paragraph' || node.type === 'heading' ? [{ text: toString(node).trim(), place }] : [],
    ),
    figures: nodes.flatMap(visited => figureOf(visited)),
  }
}

/** The anchors that a document's page has. */
function anchorsOf({ kind, tree, nodes }: ReadDocument): Anchors {
  // Where the body cannot be read, its syntax error is enough to report.
  if (!tree) return 'any'
  const headings = headingsOf(tree).map(heading => heading.id)
  // A page lists its sources where it cites some.
  const cites = nodes.some(({ node }) => node.type === 'citation' || (isElement(node) && node.name === 'Figure'))
  return kind === 'pages' || !cites ? headings : [...headings, 'sources']
}

function figureOf({ node, place }: ReadDocument['nodes'][number]): Document['figures'] {
  if (!isElement(node) || node.name !== 'Figure') return []
  const [attribute, ...others] = node.attributes
  const id = attribute?.type === 'mdxJsxAttribute' && attribute.name === 'id' ? attribute.value : undefined
  // Anything else about it is reported as of any component.
  if (typeof id !== 'string') return []
  return [others.length > 0 || node.children.length > 0 ? { place } : { id, place }]
}
