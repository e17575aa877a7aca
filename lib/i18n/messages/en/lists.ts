import { plural } from '../../plural'

/** What lists of articles say. */
export const lists = {
  articles: 'Articles',
  articleCount: (count: number) => plural(count, 'article', 'articles'),
  narrow: 'Narrow the list',
  everything: 'All articles',
  list: {
    all: 'All articles',
    allSummary: 'Every article of the hub.',
    regionType: (region: string, type: string) => `${type}: ${region}`,
    country: (country: string) => `Articles that bear on ${country}.`,
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
    elsewhere: 'Only in another language',
    elsewhereSays: 'These articles have not been translated into English yet.',
    allHere: 'This list, whole, in English',
    current: 'shown now',
    order: 'Order',
    orders: { newest: 'Newest here', year: 'Year of source', title: 'Title' },
    orderedBy: { year: 'by year of the source', title: 'by title' },
    newest: 'Newest:',
    inMonth: (count: number, month: string) => `${count} new in ${month}`,
    countries: (count: number) => plural(count, 'country', 'countries'),
  },
  topicGroups: {
    recognise: 'Recognise and refer',
    people: 'People and migration',
    remedy: 'Help, voice and remedy',
    companies: 'Companies and trade',
    states: 'States and law',
    sectors: 'Sectors',
  },
  card: {
    notice: 'Content notice:',
    own: (site: string) => `${site}, own work`,
    added: 'Here since',
    andMore: (count: number) => `and ${count} more`,
    readMore: 'Read More',
    tags: 'TAGS:',
    only: (language: string) => `in ${language}`,
  },
  regions: {
    title: 'Regions and countries',
    summary:
      'Where articles apply: the regions of the world with a word on each, and every country that an article bears on.',
    name: 'Regions',
    countries: 'Countries with articles',
  },
}
