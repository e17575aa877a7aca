/** What charts, maps and single figures say. */
export const pictures = {
  charts: {
    source: 'Source',
    sources: 'Sources',
    table: 'The same as a table',
    files: 'Save:',
    orEarlier: 'or earlier',
  },
}
