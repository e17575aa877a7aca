import { plural } from '../../plural'

/** What the pages of the indicators say. */
export const indicators = {
  indicators: {
    title: 'The eleven indicators of forced labour',
    name: 'Indicators',
    /** The headings of every indicator's text, in their order; lib/check holds the texts to them. */
    sections: {
      means: 'What it means',
      looks: 'What it can look like',
      questions: 'Questions that may be asked',
      safely: 'How to ask safely',
      confused: 'What it is often confused with',
      law: 'Related law',
    },
    articles: 'Articles that bear on it',
    none: 'No article bears on it yet.',
    next: 'To go on',
    checklist: 'All eleven as a checklist, question by question',
    search: 'Search within these articles',
    help: 'Help: numbers to call',
    each: 'The eleven, one by one',
    counts: 'Where articles speak of them',
    countsSay:
      'How many articles bear on each indicator, by region and by sector. An article may count in several places.',
    byRegion: 'By region',
    bySector: 'By sector',
    inRegion: (region: string) => `By sector: ${region}`,
    noCounts: 'No article is counted here yet.',
    cell: (indicator: string, other: string, count: number) =>
      `${indicator}, ${other}: ${plural(count, 'article', 'articles')}`,
  },
}
