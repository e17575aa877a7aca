/**
 * What is shown above the results where a query asks for it: plain data in the reader's language, made by the
 * collections. Its address is that of the entry that it belongs to.
 */
export type Answer =
  HelplineAnswer | CountriesAnswer | PlaceAnswer | DefinitionAnswer | FigureAnswer | LawAnswer | ToolAnswer

/** Whom to call in one country: its emergency numbers, and a few of its lines. */
export interface HelplineAnswer {
  kind: 'helpline'
  /** ISO 3166-1 alpha-2; or EU. */
  code: string
  country: string
  /** "Help: Peru" */
  title: string
  /** What stands above the numbers for danger. */
  danger: string
  emergency: { number: string; services: string; call: string; note?: string }[]
  /** What no number is known for, in sentences. */
  gaps: string[]
  lines: {
    name: string
    number: string
    tel: string
    operator?: string
    hours?: string
    cost?: string
    /** When it was last seen, and what may be wrong with it, in words. */
    seen?: string
    doubt?: string
  }[]
  /** How many lines its page has besides. */
  more: number
}

/** For a reader who needs help and names no country, or one of which no number is known. */
export interface CountriesAnswer {
  kind: 'countries'
  title: string
  danger: string
  /** Whom to call in danger, in any country. */
  says: string
  countries: { name: string; address: string }[]
  /** The country that was named. */
  named?: string
}

/** What is known of a country or a good, in a few lines. */
export interface PlaceAnswer {
  kind: 'country' | 'good'
  title: string
  facts: { name: string; says: string }[]
  /** What a list does not say. */
  caution: string
}

/** What a term means. */
export interface DefinitionAnswer {
  kind: 'definition'
  term: string
  definition: string
  source?: string
}

/** A figure, with what is needed to cite it. */
export interface FigureAnswer {
  kind: 'figure'
  what: string
  value: string
  year?: string
  method?: string
  source: string
  citation: string
}

/** Whom a law binds, and since when. */
export interface LawAnswer {
  kind: 'law'
  name: string
  place: string
  bound: string
  thresholds: string[]
  dates: { day: string; says: string }[]
}

/** A tool of the hub. */
export interface ToolAnswer {
  kind: 'tool'
  title: string
  says: string
}
