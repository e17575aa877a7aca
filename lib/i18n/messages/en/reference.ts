/** What the glossary and the ledger of figures say. */
export const reference = {
  glossary: {
    title: 'Glossary',
    summary:
      'What the words of the field mean: forced labour, trafficking, recruitment and remedy in plain words, each definition with its source.',
    letters: 'Letters',
  },
  figures: {
    title: 'Figures',
    summary:
      'The figures that our articles use, each with the year it speaks of, how anybody knows, its source, and the day by which we look for a newer one.',
    groups: 'On this page',
    reviewBy: 'To be checked again by',
    superseded: 'Superseded by a newer figure',
    usedIn: 'Used in',
    stated: 'Figures',
    noYear: 'year not stated',
    columns: { what: 'What', value: 'Value' },
  },
}
