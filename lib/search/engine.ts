import type { SearchRecord } from './records'
export const facets = ['type', 'region', 'country', 'topic'] as const
export type Facet = (typeof facets)[number]
export interface SearchQuery {
  text: string
  filters: Record<Facet, string[]>
  sort: 'relevance' | 'newest'
}
export type Marked = { text: string; marked: boolean }[]
export interface Hit {
  record: SearchRecord
  title: Marked
  summary: Marked
  excerpt?: { id?: string; heading?: string; text: Marked }
}
export interface SearchResult {
  hits: Hit[]
  facets: Record<Facet, { value: string; count: number }[]>
  relaxed?: boolean
}
export interface Engine {
  search(query: SearchQuery): SearchResult
}
export const createEngine = (records: SearchRecord[]): Engine => ({
  search: () => ({
    hits: records.map(record => ({ record, title: [{ text: record.title, marked: false }], summary: [] })),
    facets: { type: [], region: [], country: [], topic: [] },
  }),
})
