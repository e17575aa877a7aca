import { plural } from '../../plural'

/** What the glossary, the ledger of figures and the register of sources say. */
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
    usedBy: (count: number) => `Used in ${plural(count, 'article', 'articles')}`,
    stated: 'Figures',
    noYear: 'year not stated',
    all: 'All figures',
    cite: 'Cite this figure',
    now: 'A newer figure has taken its place:',
    before: 'It took the place of:',
    about: 'It is about:',
    whereUsed: 'Articles that use it',
    noUse: 'No article uses it at present.',
    method: 'How anybody knows',
    year: 'Year',
    years: (what: string) => `${what}, by year of the estimate`,
    yearsSay:
      'Each estimate was made in its own way, with other surveys: the difference between two of them is not how much the problem grew.',
    columns: { what: 'What', value: 'Value' },
  },
  sources: {
    title: 'Sources',
    summary:
      'Every publication that our articles, laws, figures, terms and indicators cite, by the kind of its publisher, each with all that cites it.',
    kindsLabel: 'Kinds of sources',
    kinds: {
      law: {
        title: 'Laws and treaties',
        says: 'Texts of laws, decrees and treaties. Most are published by parliaments, states and official gazettes, some by others.',
      },
      court: { title: 'Courts', says: 'Decisions of courts, and what courts publish of them.' },
      official: {
        title: 'Official bodies',
        says: 'What governments, parliaments and authorities say, and organisations of states other than the United Nations.',
      },
      un: {
        title: 'United Nations',
        says: 'The United Nations and their agencies, such as the International Labour Organization.',
      },
      academic: { title: 'Research', says: 'Universities, research centres and scholarly journals.' },
      ngo: { title: 'NGOs and unions', says: 'Organisations that serve no profit and no state, and unions.' },
      company: {
        title: 'Companies',
        says: 'Companies, law firms and their associations; what they say of a law is their reading of it.',
      },
      press: { title: 'Press', says: 'Newspapers, news agencies, magazines, broadcasters and news sites.' },
      other: { title: 'Other sources', says: 'Publishers whose kind nobody has noted yet.' },
    },
    count: (count: number) => (count === 1 ? '1 publication' : `${count} publications`),
    citedIn: 'Cited in:',
    dead: (day: string) => `Dead link, found on ${day}:`,
  },
}
