import { readdirSync, readFileSync } from 'node:fs'
import { marked } from 'marked'
import { parse } from 'yaml'

export const articles = readdirSync('articles')
  .map(file => {
    const [, head, body] = readFileSync(`articles/${file}`, 'utf8').split(/^---$/m)
    return { ...parse(head), slug: file.slice(0, -3), html: marked.parse(body) }
  })
  .toSorted((a, b) => b.published.localeCompare(a.published))
