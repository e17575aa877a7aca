import { plural } from '../../plural'

const facets = {
  kind: 'Kind',
  type: 'Type',
  region: 'Region',
  country: 'Country',
  topic: 'Topic',
  indicator: 'Indicator of forced labour',
}
const suggestions = 'Suggestions'
const filter = 'Filter'

/** What suggestions are called; those below the field of other pages carry these words alone. */
export const suggestionWords = { facets, suggestions, filter }

/** What the search says; its island carries these words and no others. */
export const search = {
  facets,
  search: {
    title: 'Search',
    label: 'Search the hub',
    placeholder: 'passport, Peru…',
    submit: 'Search',
    empty: 'Clear the search field',
    loading: 'The search is being loaded.',
    failed: 'The search could not be loaded. You can try again, or browse the lists below.',
    retry: 'Try again',
    results: (count: number) => (count === 0 ? 'Nothing found' : plural(count, 'result', 'results')),
    resultsFor: (count: number, text: string) =>
      count === 0 ? `Nothing found for “${text}”` : `${plural(count, 'result', 'results')} for “${text}”`,
    relaxed: 'No page has all of these words; these have some of them.',
    filters: 'Filters',
    active: 'Active filters',
    remove: (label: string) => `Remove filter: ${label}`,
    clear: 'Remove all filters',
    sort: 'Order',
    relevance: 'Best match',
    newest: 'Newest',
    suggestions,
    filter,
    source: 'Source',
    language: 'Language',
    /** How many values of a facet are folded. */
    moreValues: {
      kind: (count: number) => plural(count, 'more kind', 'more kinds'),
      type: (count: number) => plural(count, 'more type', 'more types'),
      region: (count: number) => plural(count, 'more region', 'more regions'),
      country: (count: number) => plural(count, 'more country', 'more countries'),
      topic: (count: number) => plural(count, 'more topic', 'more topics'),
      indicator: (count: number) => plural(count, 'more indicator', 'more indicators'),
      language: (count: number) => plural(count, 'more language', 'more languages'),
    },
    answer: (title: string) => `Answer: ${title}`,
    runBy: (operator: string) => `run by ${operator}`,
    moreHelp: (more: number) =>
      more === 0
        ? 'What to think of before you call'
        : `${plural(more, 'more number', 'more numbers')}, and what to think of before you call`,
    go: 'Show whom to call',
    noNumber: (country: string) => `We have no number to print for ${country}.`,
    copy: 'Copy citation',
    copied: 'Citation copied',
    inLanguage: (language: string) => `in ${language}`,
    corrected: (word: string, instead: string[]) => `No page has “${word}”; searched for “${instead.join('” or “')}”.`,
    also: (ways: string[]) => `Also for: ${ways.join(' · ')}`,
    nowhere: (words: string[]) => `On no page: “${words.join('”, “')}”`,
    unquoted: 'No page has these words side by side.',
    understanding: 'How this was searched',
    verbatim: 'Search only for the words as typed',
    widely: 'Search for related words, too',
    offered: 'Narrow to',
    only: (label: string) => `Only: ${label}`,
    more: (next: number, shown: number, all: number) => `Show ${next} more (${shown} of ${all} shown)`,
    withoutFilters: (count: number) => `Remove the filters: ${plural(count, 'result', 'results')}`,
    drop: 'Search with fewer words',
    without: (word: string) => `Without “${word}”`,
    noticed: 'with a content notice',
    inSection: 'In the section',
    tips: 'What may help',
    tipList: [
      'Check the spelling, or use fewer words.',
      'Try the word that the law uses: “forced labour”, “recruitment fees”, “debt bondage”.',
      'Remove a filter.',
    ],
    browse: 'Browse instead',
  },
}

/** What of it the page says that is built. */
export const searchPage = {
  searchPage: {
    summary: 'Search titles, summaries, tags and full texts. What you look for stays on your device.',
    kinds: {
      article: 'Article',
      country: 'Country',
      good: 'Good',
      helpline: 'Helpline',
      definition: 'Definition',
      figure: 'Figure',
      law: 'Law',
      indicator: 'Indicator',
      tool: 'Tool',
      list: 'List',
      page: 'Page',
      source: 'Source',
    },
    noScript: 'Search needs JavaScript, which is switched off here. Everything can be reached through these lists.',
  },
}
