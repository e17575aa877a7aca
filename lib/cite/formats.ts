/** The formats in which reference managers take citations, by what the names of such files end in. */
export const citationFormats = { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' } as const
export type CitationFormat = keyof typeof citationFormats
export const citationEndings = Object.keys(citationFormats) as CitationFormat[]
