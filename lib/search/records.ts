import type { Article } from '../content/articles'
export interface SearchRecord {
  slug: string
  title: string
  summary: string
  types: string[]
  regions: string[]
  countries: string[]
  topics: string[]
  tags: string
  published: string
  sections: { id?: string; heading?: string; text: string }[]
}
export const searchRecords = (articles: Article[]): SearchRecord[] =>
  articles.map(a => ({ ...a, tags: '', sections: [] }))
