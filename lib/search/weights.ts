/** The parts of a document that a word can stand in. */
export const fields = ['title', 'tags', 'headings', 'text'] as const
export type Field = (typeof fields)[number]

/**
 * BM25F (Zaragoza et al., TREC 2004; Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, §3.6).
 * `weight` is what one occurrence counts, `b` how much a long field dilutes it, `k1` how soon more of the same
 * word stops counting. Found on the development third of the bench's queries.
 */
const saturation = 1.6
const fieldWeights: Record<Field, { weight: number; b: number }> = {
  title: { weight: 3, b: 0.3 },
  tags: { weight: 2, b: 0.3 },
  headings: { weight: 2, b: 0.5 },
  text: { weight: 1, b: 0.8 },
}

/** For each field a number: occurrences in a document, or words. */
export type PerField = Record<Field, number>

/** Impact of a term on a document, from 0 to 1: BM25F without the rarity of the term. */
export function impactOf(occurrences: PerField, lengths: PerField, meanLengths: PerField): number {
  let frequency = 0
  for (const field of fields) {
    if (occurrences[field] === 0) continue
    const { weight, b } = fieldWeights[field]
    frequency += (weight * occurrences[field]) / (1 - b + (b * lengths[field]) / meanLengths[field])
  }
  return frequency / (saturation + frequency)
}

/** Rarity of a term: the inverse document frequency of Robertson and Spärck Jones, kept above 0 as Lucene does. */
export const rarity = (documents: number, having: number): number =>
  Math.log(1 + (documents - having + 0.5) / (having + 0.5))

/** A word of a title tells at least so much, though every document has it: "what is forced labour" is asked of such words. */
export const leastTitleRarity = 0.3

/** In the index an impact is one of these many levels: "impacts" of Anh and Moffat (2002), evenly spaced. */
export const impactLevels = 64
export const levelOf = (impact: number): number => Math.max(1, Math.round(impact * (impactLevels - 1)))
export const impactAt = (level: number): number => level / (impactLevels - 1)

/** In the index a share of a title is one of these many levels. */
export const shareLevels = 256
export const shareLevelOf = (share: number): number => Math.max(1, Math.round(share * (shareLevels - 1)))
export const shareAt = (level: number): number => level / (shareLevels - 1)

/** What a score is multiplied by where the query covers a part of the title, from 0 to 1 by the rarity of its words. */
export const titleBonus = (covered: number): number => 1 + 0.4 * Math.min(1, covered)

/** What a term counts that was not typed but stands for what was. */
export const discounts = {
  /** A longer word that a half-typed one begins, where the typed one is a word itself. */
  completion: 0.5,
  /** The same, where it is none. */
  completionOnly: 0.8,
  /** A shorter word that the last one, still being typed, goes on from. */
  beginning: 0.8,
  joined: 0.9,
  split: 0.9,
  /** A known word at one or two edits from an unknown one. */
  corrected: [1, 0.9, 0.6],
  synonym: 0.8,
} as const
