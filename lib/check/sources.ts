import { citationsOf } from '../markup/citations'
import type { ReadDocument } from './document'
import { slugForm } from './files'
import { sourceMessages as say } from './messages'
import { nearest } from './nearest'
import { breach, error, type Problem } from './problem'
import { mapsOf, textOf, valueOf } from './yaml'

/** Every citation has its source, every source its citation, and every marker its form. */
export function checkSources(document: ReadDocument): Problem[] {
  const { file, kind, entries = [], tree, bodyOffset } = document
  const sources = mapsOf(entries, 'sources').flatMap(source => {
    const id = textOf(source, 'id')
    const place = valueOf(source, 'id')?.place
    return id && place ? [{ id, place }] : []
  })
  const ids = sources.map(source => source.id)
  const problems = sources.flatMap(({ id, place }, index) => {
    if (!slugForm.test(id)) return [error(file, place, say.idForm(id))]
    return ids.indexOf(id) < index ? [error(file, place, say.sameId(id))] : []
  })
  // Without the frontmatter or the tree, nobody can say what is listed or cited.
  if (!tree || !document.entries) return problems

  const citations = citationsOf(tree)
  const cited = new Set(citations.flatMap(citation => citation.ids))
  for (const { ids: marked, line } of citations) {
    const place = { line: line + bodyOffset }
    for (const id of marked.filter(cite => !ids.includes(cite))) {
      const notice = kind === 'pages' ? say.citedOnPage(id) : say.notListed(id, nearest(id, ids))
      problems.push(error(file, place, notice))
    }
  }
  for (const { id, place } of sources.filter(source => !cited.has(source.id))) {
    problems.push(breach(file, place, say.notCited(id)))
  }
  return [...problems, ...checkMarkers(document)]
}

/** What still begins like a marker after the markers were found is a malformed one. */
function checkMarkers({ file, nodes }: ReadDocument): Problem[] {
  return nodes.flatMap(({ node, place }) => {
    if (node.type !== 'text') return []
    return [...node.value.matchAll(/\[\s*@[^\]\n]{0,60}\]?/g)].map(match => {
      const line = place.line + node.value.slice(0, match.index).split('\n').length - 1
      return error(file, { line }, say.malformed(match[0]))
    })
  })
}
