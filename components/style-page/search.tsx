import { ActiveFilters } from '@/components/search-view/active-filters'
import { AnswerCard } from '@/components/search-view/answer-card'
import { FacetFilters } from '@/components/search-view/facet-filters'
import { NoResults } from '@/components/search-view/no-results'
import { ResultEntry } from '@/components/search-view/results'
import { SearchBox } from '@/components/search-view/search-box'
import { SortChoice } from '@/components/search-view/sort-choice'
import { SuggestionList } from '@/components/search-view/suggestion-list'
import { Understanding } from '@/components/search-view/understanding'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import type { Answer } from '@/lib/search/answer'
import { entryKinds } from '@/lib/search/entry'
import type { FacetLabels } from '@/lib/search/site/format'
import type { Hit, SearchResult } from '@/lib/search/site/search-service'
import type { Suggestion } from '@/lib/search/site/suggest'
import { perFacet, type SearchFacet } from '@/lib/search/state'
import type { Part } from './sample'

const nothing = () => {}

const labels: FacetLabels = {
  ...perFacet(() => ({})),
  kind: Object.fromEntries(entryKinds.map(kind => [kind, kind.slice(0, 1).toUpperCase() + kind.slice(1)])),
  type: { guidance: 'Guidance', publications: 'Publications' },
  region: { europe: 'Europe', africa: 'Africa' },
}

const empty: SearchResult = {
  hits: [],
  total: 0,
  facets: perFacet(() => []),
  sought: {},
  relaxed: false,
  unquoted: false,
  unknown: [],
  also: [],
  offered: [],
  unfiltered: 0,
}

const hit: Hit = {
  locale: 'en',
  document: 0,
  kind: 'article',
  address: '/en/sample/',
  title: [
    { text: 'Passports', marked: true },
    { text: ' kept in the office safe', marked: false },
  ],
  published: '15 January 2026',
  noticed: true,
  types: ['guidance', 'publications'],
  regions: ['europe'],
}

const suggestions: Suggestion[] = [
  { kind: 'filter', label: 'Europe', facet: 'region', value: 'europe' },
  { kind: 'article', label: 'Passports kept in the office safe', locale: 'en', address: '/en/sample/' },
  { kind: 'country', label: 'Perú', locale: 'es', address: '/es/sample/' },
]

const answers: [state: string, content: Answer][] = [
  [
    'lines of a country',
    {
      kind: 'helpline',
      code: 'PE',
      country: 'Peru',
      title: 'Help: Peru',
      danger: 'In danger now?',
      emergency: [
        { number: '105', services: 'Police', call: 'Call 105', note: 'In towns.' },
        { number: '116', services: 'Fire, ambulance', call: 'Call 116' },
      ],
      gaps: [],
      lines: [
        { name: 'Line 1818', number: '1818', tel: '1818', hours: 'day and night', cost: 'free', operator: 'the state' },
        { name: 'Union', number: '+51 1 234 5678', tel: '+5112345678', doubt: 'Not confirmed by the service.' },
      ],
      more: 2,
    },
  ],
  [
    'help, of no country',
    {
      kind: 'countries',
      title: 'Choose the country you are in',
      danger: 'In danger now?',
      says: 'Call the police.',
      countries: [{ name: 'Peru', address: '/en/help/pe/' }],
    },
  ],
  [
    'country or good',
    {
      kind: 'country',
      title: 'Peru',
      facts: [
        { name: 'Goods on the list', says: 'gold, timber' },
        { name: 'Forced labour is a crime', says: 'since 2017' },
      ],
      caution: 'What is not listed may be made by force all the same.',
    },
  ],
  [
    'definition',
    { kind: 'definition', term: 'debt bondage', definition: 'Work that is never enough to repay.', source: 'A treaty' },
  ],
  [
    'figure',
    {
      kind: 'figure',
      what: 'People in forced labour',
      value: '27.6 million',
      year: '2021',
      method: 'Estimate from surveys',
      source: 'Office of Labour, 2022',
      citation: '',
    },
  ],
  [
    'law',
    {
      kind: 'law',
      name: 'Act on ships',
      place: 'Norway',
      bound: 'Companies of some size.',
      thresholds: ['more than 50 people'],
      dates: [{ day: '1 July 2027', says: 'first report' }],
    },
  ],
  ['tool', { kind: 'tool', title: 'Checklist', says: 'Eleven questions, one for each indicator.' }],
]

/** The search page. */
export function search(locale: Locale): Part {
  const words = messagesOf(locale)
  const messages = words.search
  const names: Record<SearchFacet, string> = { ...words.facets, language: messages.language }
  const list = (
    <SuggestionList
      id="suggestions"
      label={messages.suggestions}
      suggestions={suggestions}
      active={1}
      kindOf={({ kind }) => (kind === 'filter' ? messages.filter : labels.kind[kind])}
      onPick={nothing}
    />
  )
  const box = (text: string) => (
    <SearchBox
      text={text}
      hint="Words, a country, a number"
      messages={messages}
      client={undefined}
      kindOf={() => undefined}
      onType={nothing}
      onPick={nothing}
    />
  )
  const understanding = (result: Partial<SearchResult>, verbatim = false) => (
    <Understanding
      locale={locale}
      result={{ ...empty, ...result }}
      labels={labels}
      verbatim={verbatim}
      messages={messages}
      onVerbatim={nothing}
      onOffer={nothing}
    />
  )
  return {
    id: 'search',
    title: 'Search',
    sections: [
      {
        name: 'Search box',
        file: 'search-view/search-box.tsx, suggestion-list.tsx',
        samples: [
          { state: 'empty', shows: box('') },
          { state: 'with words', shows: box('passport') },
          { state: 'suggestions, the second reached', shows: list },
        ],
      },
      {
        name: 'Answer card',
        file: 'search-view/answer-card.tsx, helpline-answer.tsx, countries-answer.tsx',
        samples: answers.map(([state, content]) => ({
          state,
          shows: (
            <AnswerCard
              answer={{ address: '/en/sample/', content }}
              kinds={labels.kind}
              messages={messages}
              say={nothing}
            />
          ),
        })),
      },
      {
        name: 'Result',
        file: 'search-view/results.tsx',
        samples: [
          {
            state: 'an article with its passage',
            shows: (
              <ResultEntry
                hit={hit}
                excerpt={{
                  text: [
                    { text: 'A ', marked: false },
                    { text: 'passport', marked: true },
                    { text: ' that somebody else keeps is the first thing to ask for.', marked: false },
                  ],
                  section: { id: 'ask', heading: 'What to ask' },
                }}
                locale={locale}
                words={messages}
                labels={labels}
              />
            ),
          },
          {
            state: 'a page in another language, its passage still to come',
            shows: (
              <ResultEntry
                hit={{ ...hit, kind: 'country', locale: locale === 'en' ? 'es' : 'en', noticed: false }}
                locale={locale}
                words={messages}
                labels={labels}
              />
            ),
          },
        ],
      },
      {
        name: 'Order and filters',
        file: 'search-view/sort-choice.tsx, active-filters.tsx, facet-filters.tsx',
        samples: [
          {
            state: 'two filters in force',
            shows: (
              <>
                <SortChoice sort="relevance" onChange={nothing} messages={messages} />
                <ActiveFilters
                  filters={{ ...perFacet(() => []), type: ['guidance'], region: ['europe'] }}
                  labels={labels}
                  messages={messages}
                  onRemove={nothing}
                  onClear={nothing}
                />
              </>
            ),
          },
          {
            state: 'to choose from',
            shows: (
              <div className="grid max-w-xs gap-6">
                <FacetFilters
                  locale={locale}
                  messages={messages}
                  names={names}
                  labels={labels}
                  counts={{
                    ...perFacet(() => []),
                    region: [
                      { value: 'europe', count: 12 },
                      { value: 'africa', count: 3 },
                    ],
                    country: Array.from({ length: 10 }, (_none, index) => ({ value: `C${index}`, count: 10 - index })),
                  }}
                  chosen={{ ...perFacet(() => []), region: ['europe'] }}
                  onToggle={nothing}
                />
              </div>
            ),
          },
        ],
      },
      {
        name: 'How the query was taken',
        file: 'search-view/understanding.tsx',
        samples: [
          {
            state: 'corrected, a word nowhere, a filter offered',
            shows: understanding({
              total: 3,
              unknown: [
                { word: 'pasport', instead: ['passport'] },
                { word: 'xyzzy', instead: [] },
              ],
              relaxed: true,
              offered: [{ facet: 'region', value: 'europe', text: '' }],
            }),
          },
          {
            state: 'with other words as well',
            shows: understanding({ also: [{ said: 'passport', ways: ['papers', 'documents'] }] }),
            isOpened: true,
          },
        ],
      },
      {
        name: 'Nothing found',
        file: 'search-view/no-results.tsx',
        samples: [
          {
            state: 'two words, and filters',
            shows: (
              <NoResults
                result={{ ...empty, unfiltered: 4 }}
                words={['passport', 'xyzzy']}
                messages={messages}
                onClear={nothing}
                onDrop={nothing}
              />
            ),
          },
        ],
      },
    ],
  }
}
