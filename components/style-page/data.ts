import type { ArticleCard } from '@/lib/collections/lists'
import type { Lead } from '@/lib/collections/article-lines'
import type { Article } from '@/lib/content/articles'
import type { FacetLink } from '@/lib/content/facets'
import type { Locale } from '@/lib/i18n/locales'
import { licences } from '@/lib/licences'
import type { Source } from '@/content/schema/source'

// What samples are made of: fixed, none of it from the library, all of it invented.

/** What is pressed on the page of styles leads to its top. */
export const nowhere = '#'

export const leads: Lead[] = [
  { title: 'A page of the hub', address: '#one' },
  { title: 'Another, with a word beside it', address: '#two', says: 'what it is for' },
  { title: 'Una página en español', address: '#three', language: 'es' },
]

export const sources: Source[] = [
  {
    id: 'a',
    title: 'A report with an address',
    publisher: 'Office of Labour',
    year: 2025,
    url: 'https://example.org/',
  },
  { id: 'b', title: 'A letter without one', publisher: 'Union of Dockers' },
]

/** An article in the language of the page, with everything that one may have. */
export const articleIn = (locale: Locale): Article => ({
  locale,
  slug: 'sample',
  title: 'Passports kept in the office safe',
  summary: 'What inspectors found in two harbours, and which questions brought it to light.',
  types: ['guidance', 'good-practices'],
  regions: ['europe', 'africa'],
  countries: ['PE', 'GH'],
  topics: [],
  indicators: ['debt-bondage'],
  published: '2026-01-15',
  updated: '2026-06-02',
  reviewBy: '2028-01-15',
  original: { title: 'Harbours', publisher: 'Office of Labour', year: 2025, url: 'https://example.org/' },
  sources,
  changes: [
    { date: '2026-06-02', note: 'It had said nine harbours; there are two.', correction: true },
    { date: '2026-03-01', note: 'The questions were added.' },
  ],
  licence: licences['CC-BY-4.0'],
  aliases: [],
  body: '',
  markdown: 'mdx',
})

/** The same as it stands in a list. */
export const cardIn = (locale: Locale): ArticleCard => {
  const { slug, title, summary, types, published } = articleIn(locale)
  return {
    locale,
    slug,
    title,
    summary,
    types,
    published,
    regions: ['europe'],
    countries: ['PE'],
    publisher: 'Office of Labour',
    year: 2025,
  }
}

/** So many values of a facet: every third without an article. */
export const facetLinks = (count: number, chosen?: number): FacetLink[] =>
  Array.from({ length: count }, (_none, index) => ({
    value: `${index}`,
    label: index === 2 ? 'A value with a name that takes two lines' : `Value ${index + 1}`,
    count: index % 3 === 1 ? 0 : 40 - index,
    href: index % 3 === 1 ? undefined : `#value-${index}`,
    current: index === chosen,
  }))
