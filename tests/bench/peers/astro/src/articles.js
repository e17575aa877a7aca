import { getCollection } from 'astro:content'

const all = await getCollection('articles')
export const articles = all.toSorted((a, b) => b.data.published.localeCompare(a.data.published))
export const regions = [...new Set(articles.flatMap(({ data }) => data.regions))]
