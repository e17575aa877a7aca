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
}
