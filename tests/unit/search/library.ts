import { entryOf } from '../../../lib/collections/articles'
import type { Article } from '../../../lib/content/articles'
import { createSearch, type SearchService, type SearchResult } from '../../../lib/search/site/search-service'
import type { Entries, SiteIndex } from '../../../lib/search/site/write'
import { perFacet, type SearchQuery } from '../../../lib/search/state'
import type { Locale } from '../../../lib/i18n/locales'
import { licences } from '../../../lib/licences'
import { fromMemory } from '../../fixtures/search-files'

const article = (slug: string, fields: Partial<Article>): Article => ({
  locale: 'en',
  slug,
  title: slug,
  summary: '',
  types: ['guidance'],
  regions: ['global'],
  countries: [],
  topics: [],
  indicators: [],
  published: '2026-01-01',
  reviewBy: '2028-01-01',
  sources: [],
  aliases: [],
  changes: [],
  body: '',
  licence: licences['CC-BY-4.0'],
  markdown: 'mdx',
  ...fields,
})

/** A small library to be searched. */
const articles: Record<Locale, Article[]> = {
  en: [
    article('peru', {
      title: 'Grant against labour trafficking in Peru',
      summary: 'The United States pays for a project on indicators of forced labour.',
      types: ['news-analysis'],
      regions: ['latin-america-caribbean'],
      countries: ['PE'],
      topics: ['indicators'],
      published: '2026-03-01',
      body:
        'Labour inspectors learn to see the signs.\n\n## Who does it\n\n' +
        `${'Filler words stand here. '.repeat(20)}The grantee is Capital Humano y Social Alternativo. ${'More filler follows. '.repeat(20)}`,
    }),
    article('malaysia', {
      title: 'Forced labour in Malaysia: what employers must do',
      summary: 'A guide for companies on recruitment fees and passports.',
      types: ['guidance', 'good-practices'],
      regions: ['asia-pacific'],
      countries: ['MY'],
      topics: ['indicators', 'employers'],
      published: '2026-02-01',
      body: '## The law\n\nThe Employment Act forbids it. Peru is mentioned once. Workers in debt bondage cannot leave.',
    }),
    article('london', {
      title: 'Live-in care workers in London',
      summary: 'Carers who live where they work depend on agencies.',
      regions: ['europe'],
      countries: ['GB'],
      topics: ['care-work'],
      contentNotice: 'It mentions abuse.',
      body: 'Isolation and debt are risks. The inspección was short. Bondage is a strong word.',
    }),
  ],
  es: [
    article('inspeccion', {
      locale: 'es',
      title: 'Inspección del trabajo en el Perú',
      summary: 'Los inspectores aprenden a reconocer los indicadores de trabajo forzoso.',
      types: ['publications'],
      regions: ['latin-america-caribbean'],
      countries: ['PE'],
      published: '2026-02-15',
    }),
    article('peru', {
      locale: 'es',
      title: 'Subvención contra la trata laboral en el Perú',
      summary: 'Estados Unidos paga un proyecto sobre indicadores de trabajo forzoso.',
      regions: ['latin-america-caribbean'],
      countries: ['PE'],
    }),
  ],
}

/** The same as a search takes it. */
export const library = { en: articles.en!.map(entryOf), es: articles.es!.map(entryOf) } satisfies Entries

/** Opens the search of a site from memory; `spoil` may change what is read. */
export const openSite = (
  { manifests, files }: SiteIndex,
  locale: Locale,
  spoil?: Parameters<typeof fromMemory>[1],
): Promise<SearchService> => createSearch(locale, manifests, fromMemory(files, spoil))

/** A query of which only what matters is said. */
export const asking = (text: string, { filters = {}, ...rest }: Asking = {}): SearchQuery => ({
  text,
  sort: 'relevance',
  verbatim: false,
  ...rest,
  filters: perFacet(facet => filters[facet] ?? []),
})

type Asking = Partial<Omit<SearchQuery, 'filters'>> & { filters?: Partial<SearchQuery['filters']> }

/** The slug of an article's address. */
export const slugOf = (address: string) => address.split('/').at(-2) ?? ''

export const slugsOf = ({ hits }: Pick<SearchResult, 'hits'>) =>
  hits.map(({ locale, address }) => `${locale}/${slugOf(address)}`)
