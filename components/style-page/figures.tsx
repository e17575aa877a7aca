import { AnyChart } from '@/components/chart/any-chart'
import { Swatch } from '@/components/countries-view/world-map'
import { CompareTable } from '@/components/compare-view/compare-table'
import { Crosswalks } from '@/components/crosswalk/crosswalks'
import { FigureEntry } from '@/components/figures-view/figure-entry'
import { OrderList } from '@/components/good-view/order-list'
import { Explorer } from '@/components/goods-view/explorer'
import { tableWords } from '@/lib/goods/table-words'
import { KeyFigures } from '@/components/key-figures/key-figures'
import { AllLawsTable } from '@/components/laws-view/all-laws-table'
import { TimelineFigure } from '@/components/laws-view/timeline-figure'
import { AllDates, NextDates } from '@/components/next-dates/next-dates'
import type { Chart } from '@/lib/charts/chart'
import type { LawInWords } from '@/lib/collections/laws'
import type { Crosswalk } from '@/lib/content/crosswalk'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { sources } from './data'
import type { Part } from './sample'

const chart = { page: '/sample/', path: '/sample/', sources, columns: { what: 'Where', value: 'People' } }

const charts: Chart[] = [
  {
    ...chart,
    kind: 'bars',
    id: 'bars',
    title: 'People, by region',
    says: 'More are in Asia than in all other regions together.',
    rows: [
      { label: 'Asia and the Pacific', value: 15.1, text: '15.1 million', href: '#asia' },
      { label: 'Africa', value: 3.8, text: '3.8 million' },
      { label: 'None', value: 0, text: '0' },
    ],
  },
  {
    ...chart,
    kind: 'times',
    id: 'times',
    title: 'People, by year',
    says: 'It has grown.',
    rows: [
      { label: '2012', at: 2012, value: 20.9, text: '20.9 million', under: 'or earlier' },
      { label: '2016', at: 2016, value: 24.9, text: '24.9' },
      { label: '2021', at: 2021, value: 27.6, text: '27.6 million', href: '#2021' },
    ],
  },
]

const lawsIn = (locale: Locale): LawInWords[] =>
  ['Act on ships', 'Act on harbours and what is loaded in them'].map((name, index) => ({
    locale,
    slug: `law-${index}`,
    name,
    short: `Act ${index + 1}`,
    jurisdiction: 'NO',
    place: 'Norway',
    kind: index === 0 ? 'report' : 'conduct',
    bound: { says: 'Companies that run ships.', sources: ['a'] },
    thresholds: index === 0 ? ['more than 50 people', 'NOK 70 million of turnover'] : [],
    asks: [],
    dates: [
      { day: '2022-07-01', kind: 'in-force', certainty: 'certain', says: 'It is in force.', sources: ['a'] },
      {
        day: '2026-06-30',
        kind: 'report',
        certainty: 'certain',
        yearly: true,
        says: 'Reports are due.',
        sources: ['a'],
      },
      { day: '2027', kind: 'milestone', certainty: 'announced', says: 'It is looked at again.', sources: ['a'] },
    ],
    penalties: { says: 'Fines.', sources: ['a'] },
    known: '2026-05',
    isOld: index === 1,
    reviewBy: '2027-05-01',
    changes: [],
    sources,
    rule: { seat: 'NO' },
  }))

const crosswalk: Crosswalk = {
  rows: { facet: 'region', values: ['europe', 'africa'] },
  columns: { facet: 'type', values: ['guidance', 'publications', 'good-practices'] },
  counts: [
    [4, 0, 2],
    [0, 12, 3],
  ],
}

/** Figures, charts, and tables of data. */
export function figures(locale: Locale): Part {
  const laws = lawsIn(locale)
  const [law] = laws
  const dates = {
    today: '2026-06-01',
    next: law!.dates.slice(1).map(date => ({ law: law!, day: date.day, date })),
  }
  const figure = {
    locale,
    id: 'sample',
    group: 'people',
    what: 'people in forced labour',
    value: 27_600_000,
    unit: 'people' as const,
    year: '2021',
    method: 'Estimate from surveys',
    source: sources[0]!,
    reviewBy: '2027-01-01',
    usedIn: [{ slug: 'sample', title: 'Passports kept in the office safe' }],
  }
  return {
    id: 'figures',
    title: 'Figures and tables',
    sections: [
      {
        name: 'Key figures',
        file: 'key-figures/key-figures.tsx',
        samples: [
          {
            state: 'with and without a year',
            shows: (
              <ul>
                <KeyFigures
                  figures={[
                    { value: '27.6 million', what: 'people in forced labour', year: '2021', by: 'ILO', address: '#1' },
                    { value: '$236 billion', what: 'of profit a year', by: 'ILO', address: '#2' },
                  ]}
                />
              </ul>
            ),
          },
        ],
      },
      {
        name: 'Figure',
        file: 'figures-view/figure-entry.tsx',
        samples: [
          {
            state: 'used in a text, and out of date',
            shows: (
              <ul>
                <FigureEntry figure={figure} cited={['a']} />
                <FigureEntry figure={{ ...figure, supersededBy: 'sample', usedIn: [] }} cited={['a']} />
              </ul>
            ),
          },
        ],
      },
      {
        name: 'Chart',
        file: 'chart/bar-chart.tsx, timeline.tsx, chart-frame.tsx',
        samples: charts.map(one => ({
          state: one.kind,
          shows: <AnyChart chart={one} locale={locale} />,
          isOpened: true,
          isScripted: true,
        })),
      },
      {
        name: 'Swatch of a map',
        file: 'countries-view/world-map.tsx',
        samples: [
          {
            state: 'those without a pattern',
            shows: (['full', 'empty'] as const).map(shade => <Swatch key={shade} shade={shade} />),
          },
        ],
      },
      {
        name: 'Next dates',
        file: 'next-dates/next-dates.tsx',
        samples: [
          {
            state: 'yearly, and announced',
            shows: (
              <>
                <NextDates locale={locale} dates={dates} />
                <AllDates locale={locale} />
              </>
            ),
          },
        ],
      },
      {
        name: 'Laws',
        file: 'laws-view/all-laws-table.tsx, law-table.tsx',
        samples: [{ state: 'a table; on a phone, cards', shows: <AllLawsTable laws={laws} locale={locale} /> }],
      },
      {
        name: 'Timeline',
        file: 'laws-view/timeline-figure.tsx',
        samples: [
          {
            state: 'from 576 px',
            shows: <TimelineFigure laws={laws} today="2026-06-01" locale={locale} />,
          },
        ],
      },
      {
        name: 'Counts by two facets',
        file: 'crosswalk/crosswalks.tsx, crosswalk-table.tsx',
        samples: [
          {
            state: 'wider than its box',
            shows: (
              <div className="max-w-xs">
                <Crosswalks
                  locale={locale}
                  tables={[{ caption: 'Regions and types', table: crosswalk }]}
                  within={[{ region: 'europe', table: crosswalk }]}
                />
              </div>
            ),
          },
        ],
      },
      {
        name: 'Countries side by side',
        file: 'compare-view/compare-table.tsx',
        samples: [
          {
            state: 'two, one of which little is known',
            shows: (
              <CompareTable
                records={[
                  { code: 'PE', name: 'Peru' },
                  { code: 'GH', name: 'Ghana' },
                ]}
                rows={[
                  {
                    id: 'lines',
                    title: 'Lines to call',
                    cells: [[{ says: '1818', link: 'tel:1818', note: 'free' }], []],
                  },
                  { id: 'crime', title: 'A crime', cells: [[{ says: 'since 2017' }], [{ says: 'since 2005' }]] },
                ]}
                words={messagesOf(locale).compare.app}
                locale={locale}
                host=""
              />
            ),
          },
        ],
      },
      {
        name: 'Table of goods',
        file: 'goods-view/explorer.tsx',
        samples: [
          {
            state: 'two rows',
            shows: (
              <Explorer
                locale={locale}
                words={tableWords(locale)}
                listed={{
                  edition: {
                    id: '2024',
                    name: 'List of goods',
                    published: '2024-09-05',
                    source: sources[0]!,
                    caution: '',
                  },
                  first: '2018',
                  goods: [
                    { id: 'gold', name: 'Gold', sector: 'mining' },
                    { id: 'jewellery', name: 'Jewellery', sector: 'manufacturing' },
                  ],
                  families: [],
                  countries: [
                    { code: 'PE', name: 'Peru' },
                    { code: 'IN', name: 'India' },
                  ],
                  rows: [
                    { good: 'gold', country: 'PE', kinds: ['child', 'forced'], since: '2018' },
                    { good: 'jewellery', country: 'IN', kinds: [], since: '2022', inputFrom: 'PE', note: 'A note.' },
                  ],
                }}
              />
            ),
          },
        ],
      },
      {
        name: 'Orders at a border',
        file: 'good-view/order-list.tsx',
        samples: [
          {
            state: 'in force, and ended',
            shows: (
              <OrderList
                locale={locale}
                orders={[
                  {
                    date: '2022-06-21',
                    kind: 'finding',
                    product: 'Gloves',
                    place: 'Malaysia',
                    entity: 'A firm',
                    state: 'issued',
                    publisher: 'Customs',
                    url: 'https://example.org/',
                    confidence: 'official',
                  },
                  {
                    date: '2020-05',
                    kind: 'order',
                    product: 'Tobacco',
                    state: 'ended',
                    stateDate: '2021-06-01',
                    publisher: 'A newspaper',
                    confidence: 'press',
                    note: 'A note.',
                  },
                ]}
              />
            ),
          },
        ],
      },
    ],
  }
}
