import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

// Real English texts that every checkout has: the Markdown that the installed packages bring. Their words come
// as often as words do, which those of a generator would not.

/** @returns {string[]} paragraphs of plain text */
function paragraphs() {
  const files = readdirSync('node_modules', { recursive: true, encoding: 'utf8' })
    .filter(file => /\.mdx?$/.test(file) && !/changelog|license/i.test(file))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map(file => join('node_modules', file))
    .filter(file => statSync(file).isFile())
  const texts = files.flatMap(file =>
    readFileSync(file, 'utf8')
      .replace(/^---\n.*?\n---\n/s, '')
      .replace(/```.*?```|<[^>]*>|!?\[|\]\([^)]*\)|https?:\S+|[`*_#|{}]/gs, ' ')
      .split(/\n\s*\n/),
  )
  return [...new Set(texts.map(text => text.replace(/\s+/g, ' ').trim()))].filter(text => text.split(' ').length > 12)
}

/** A linear congruential generator (Numerical Recipes, 2nd ed., section 7.1), the same in every run. */
export function randomNumbers(state = 1) {
  return (/** @type {number} */ limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/**
 * Texts of about 800 words, each with a title. Once the paragraphs are used up they are mixed anew.
 *
 * @param {number} count
 */
export const longTexts = count => mixedTexts(count, count > 0 ? paragraphs() : [])

/**
 * The same of given paragraphs.
 *
 * @param {number} count
 * @param {string[]} all
 * @returns {{ title: string; sections: string[] }[]}
 */
export function mixedTexts(count, all) {
  const below = randomNumbers()
  let next = 0
  return Array.from({ length: count }, () => {
    const sections = []
    for (let words = 0; words < 800;) {
      const text = (next < all.length ? all[next++] : all[below(all.length)]) ?? ''
      sections.push(text)
      words += text.split(' ').length
    }
    return { title: (sections[0] ?? '').split(' ').slice(0, 8).join(' '), sections }
  })
}
