import { readFileSync } from 'node:fs'

/** The hub in Eleventy, with its styles inline, as its starter has them. */
export default function configure(eleventy) {
  eleventy.addGlobalData('styles', readFileSync('hub.css', 'utf8'))
  eleventy.addGlobalData('layout', 'article.njk')
  eleventy.addCollection('articles', all =>
    all.getFilteredByGlob('articles/*.md').toSorted((a, b) => b.data.published.localeCompare(a.data.published)),
  )
  eleventy.addCollection('regions', all => [
    ...new Set(all.getFilteredByGlob('articles/*.md').flatMap(({ data }) => data.regions)),
  ])
  return { dir: { input: '.', includes: 'layouts', output: 'out' }, markdownTemplateEngine: false }
}
