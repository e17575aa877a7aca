import type { SearchQuery } from './engine'
export const toFragment = (query: SearchQuery) => `#q=${query.text}`
export const fromFragment = (_: string): SearchQuery => ({
  text: '',
  filters: { type: [], region: [], country: [], topic: [] },
  sort: 'relevance',
})
