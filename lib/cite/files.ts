import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { Article } from '../content/articles'
import { memoize } from '../memo'
import { keptPart } from '../parts'
import type { CitationFormat } from './formats'
import { articleItem, identityOf, originalItem, type CslItem } from './item'
import { toLatex } from './latex'

Object.assign(plugins.config.get('@bibtex').format, {
  // Names that we choose are unique in a list; those that citation-js makes of author, year and title are not. They
  // have small letters, digits and hyphens, which every reader of BibTeX takes.
  useIdAsLabel: true,
  checkLabel: false,
  // Else it leaves out every letter that it has no command for: whole titles in Cyrillic or Arabic.
  asciiOnly: false,
})

/** What is cited of an article, in every format: the article, and the publication that it is about. */
interface Cited {
  article: Record<CitationFormat, string>
  original?: { identity: string; texts: Record<CitationFormat, string> }
}

/** Written once for each article, however many lists hold it. */
const citedOf = memoize((article: Article): Cited =>
  keptPart('citations', [article], () => {
    const item = originalItem(article)
    return {
      article: textsOf(articleItem(article)),
      ...(item && article.original && { original: { identity: identityOf(article.original), texts: textsOf(item) } }),
    }
  }),
)

const textsOf = (item: CslItem): Record<CitationFormat, string> => ({
  bib: toBibtex(item),
  ris: toRis(item),
  'csl.json': JSON.stringify(item),
})

/** BibLaTeX, which has words for web pages and languages; of its dates, plain BibTeX understands `year` alone. */
function toBibtex(item: CslItem): string {
  const text = plugins.output.format('biblatex', [inLatex(item)]).trim()
  return `${text.replace(/^(\tdate = \{(\d{4}).*)$/m, '$1\n\tyear = {$2},')}\n`
}

/** An item whose texts LaTeX prints as they stand: citation-js escapes some signs in some fields, and takes tags for markup. */
const inLatex = (item: CslItem): CslItem => ({
  ...item,
  title: toLatex(item.title),
  author: item.author.map(({ literal }) => ({ literal: toLatex(literal) })),
  publisher: toLatex(item.publisher),
  ...(item['container-title'] && { 'container-title': toLatex(item['container-title']) }),
  ...(item.abstract && { abstract: toLatex(item.abstract) }),
  ...(item.note && { note: toLatex(item.note) }),
  // An address is taken as it stands; but programs count its braces, too.
  ...(item.URL && { URL: item.URL.replace(/[{}\\]/g, encodeURIComponent) }),
})

/** RIS, in lines of our own: those of citation-js are cut at 70 characters, in the middle of a word. */
function toRis(item: CslItem): string {
  const [entry = {}] = plugins.output.format('ris', [item], { format: 'object' })
  const { TY = '', DA, ...tags }: Record<string, string | string[]> = { ...entry, ID: item.id }
  const lines = Object.entries({ TY, ...(DA && { DA: twoDigits(String(DA)) }), ...tags, ER: '' }).flatMap(
    ([tag, value]) => [value].flat().map(line => `${tag}  - ${line}\r\n`),
  )
  return lines.join('')
}

/** "2026/5/2/" as the format has it, "2026/05/02/". */
const twoDigits = (date: string) => date.replace(/(?<=\/)\d(?=\/)/g, '0$&')

/** The citations of articles in one file: each article, and once each publication that they are about. */
export function citationFile(articles: readonly Article[], format: CitationFormat): string {
  const seen = new Set<string>()
  const entries = articles.flatMap(article => {
    const { article: texts, original } = citedOf(article)
    if (!original || seen.has(original.identity)) return [texts[format]]
    seen.add(original.identity)
    return [texts[format], original.texts[format]]
  })
  return format === 'csl.json' ? `[${entries.join(',\n')}]\n` : entries.join(format === 'bib' ? '\n' : '\r\n')
}
