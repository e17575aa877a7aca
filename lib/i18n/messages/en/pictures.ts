import { plural } from '../../plural'

/** What charts, maps and single figures say. */
export const pictures = {
  charts: {
    source: 'Source',
    sources: 'Sources',
    table: 'The same as a table',
    files: 'Save:',
    orEarlier: 'or earlier',
    bySector: {
      title: 'Goods on the list by sector',
      says: (edition: string) => `${edition}. It counts goods that the list names, not people, firms or shipments.`,
      columns: { what: 'Sector', value: 'Goods' },
    },
    byEdition: {
      title: 'Since when they have been on the list',
      says: (edition: string) =>
        `Goods of countries on the list (${edition}), by the edition in which each is first seen. A later listing may mean that somebody looked, and not that the problem is new.`,
      columns: { what: 'Edition', value: 'Goods of countries' },
    },
  },
  worldMap: {
    title: 'Countries',
    titleBy: (measure: string) => `Countries: ${measure}`,
    summary:
      'Every country of which this hub knows something, on a map and in a table: goods on lists, treaties, help lines, articles. Each leads to what is known of it.',
    lead: 'Choose a country on the map or in the table for whom to call, its law, treaties, goods on lists and articles.',
    all: 'All countries on a map',
    shadedBy: 'Shade the map by',
    borders:
      'Borders are those of Natural Earth (public domain): who governs a place, not who claims it. Small states are dots.',
    country: 'Country',
    joined: 'Year',
    treatySays:
      'To join is a promise; it does not say what happens in practice. A state without a row in our sources is shown as not known: that is not “no”.',
    count: (countries: number) => plural(countries, 'country', 'countries'),
    table: 'All countries, by class',
    compare: 'Compare countries side by side',
    treaties: {
      c105: {
        full: 'Joined, as of 2023',
        lines: 'Joined and left again, as of 2023',
        dots: 'Not joined, as of 2023',
        empty: 'Not known to us',
      },
      palermo: {
        full: 'Joined, as of 2014 to 2022',
        lines: 'Joined and left again',
        dots: 'Not joined, as of December 2022',
        empty: 'Not known to us',
      },
    },
    measures: {
      goods: {
        title: 'Goods on the list',
        heading: 'Goods on the list of the US Department of Labor, by country',
        value: 'Goods',
        says: (edition: string) =>
          `How many goods of a country the US Department of Labor names for child or forced labour (${edition}). It is not the size of the problem: some countries were not looked into, those that publish much are listed more easily, a listing does not say how many people are meant, and the United States is not on its own list. Goods listed only for an input are not counted.`,
        classes: { full: '10 or more', lines: '3 to 9', dots: '1 or 2', empty: 'None listed' },
      },
      help: {
        title: 'Help lines',
        heading: 'Help lines that this hub knows, by country',
        value: 'Lines',
        says: () =>
          'For which countries this hub has numbers to call. Where it has none, there may well be some: we have not found a public page that confirms one.',
        classes: {
          full: '3 lines or more',
          lines: '1 or 2 lines',
          dots: 'Emergency number only',
          empty: 'No number known to us',
        },
      },
      articles: {
        title: 'Articles',
        heading: 'Articles of this hub, by country',
        value: 'Articles',
        says: () =>
          'How many articles of this hub in English are about a country. It shows where we have written, not where the problem is.',
        classes: { full: '5 or more', lines: '2 to 4', dots: '1', empty: 'None yet' },
      },
    },
  },
}
