import type { Source } from '../../content/schema/source'
import type { Locale } from '../i18n/locales'
import { formatValue } from './format-value'
import type { Unit } from '../../content/schema/values'

/** What of a figure a text shows. */
export interface StatedFigure {
  id: string
  value: number
  unit: Unit
  source: Source
}

/** A text with its figures filled in. */
export interface FilledIn {
  body: string
  /** The article's own, and those of the figures that it did not list itself. */
  sources: Source[]
  /** Figures of the text in the order of their first use, each with the id of the source that gives it here. */
  stated: { figure: string; source: string }[]
}

/** `<Figure id="…" />`, as `lib/check` has seen to it that it is written. */
const element = /<Figure\s+id=(["'])([a-z\d-]+)\1\s*\/>/g

/** What ends a paragraph, a point of a list or a row of a table. */
const blockEnd = /\n(?=[ \t]*(?:\n|[-*+|>]|\d+[.)]\s|<))/g

/**
 * Puts the ledger's figures into a text: for `<Figure id="…" />` the value in words of the language, and a citation of
 * its source, unless the paragraph, point or row cites that source anyway. What comes out is Markdown like any other,
 * so that page, search and every other output show the same.
 *
 * @param body without its frontmatter
 * @param sources of the article; the ledger's source is taken for one of them that has the same address, or the same
 *   title and publisher
 * @param figures the ledger, asked for only where a text needs it
 */
export function fillInFigures(
  body: string,
  sources: Source[],
  figures: (locale: Locale) => readonly StatedFigure[],
  locale: Locale,
): FilledIn {
  if (!body.includes('<Figure')) return { body, sources, stated: [] }
  const ledger = figures(locale)
  const joined = [...sources]
  const stated = new Map<string, string>()
  const sourceFor = ({ source }: StatedFigure): string => {
    const known = joined.find(other => isSame(other, source))
    if (known) return known.id
    const id = joined.some(other => other.id === source.id) ? `${source.id}-ledger` : source.id
    joined.push({ ...source, id })
    return id
  }
  const filled = blocksOf(body).map(block =>
    block.replace(element, (_whole, _quote, id: string) => {
      const figure = ledger.find(candidate => candidate.id === id)
      if (!figure) throw new Error(`content/figures.yaml has no "${id}"`)
      const source = stated.get(id) ?? sourceFor(figure)
      stated.set(id, source)
      const value = formatValue(figure.value, figure.unit, locale)
      return isCited(source, block) ? value : `${value} [@${source}]`
    }),
  )
  return {
    body: filled.join(''),
    sources: joined,
    stated: [...stated].map(([figure, source]) => ({ figure, source })),
  }
}

function blocksOf(body: string): string[] {
  const ends = [...body.matchAll(blockEnd)].map(({ index }) => index)
  return [0, ...ends].map((from, number) => body.slice(from, ends[number]))
}

const isCited = (id: string, block: string) => new RegExp(String.raw`@${id}(?![\w.-])`).test(block)

const isSame = (one: Source, other: Source) =>
  one.url !== undefined || other.url !== undefined
    ? one.url === other.url
    : one.title === other.title && one.publisher === other.publisher
