import { parseArgs } from 'node:util'
import { register } from 'tsx/esm/api'
import { longTexts, randomNumbers } from './texts.mjs'

// `npm run bench -- search-speed [--articles 1000,10000]`: how long the engine takes for a query in Node, its
// files in memory, over articles of about 800 words: for words as they are, with a slip in each, half typed, and
// for input that no reader would type.

const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000,10000' } } })

register()
const { buildIndex } = await import('../../lib/search/index/files')
const { openIndex } = await import('../../lib/search/index/reader')
const { search } = await import('../../lib/search/engine')
const { highest } = await import('../../lib/search/query/rank')

const queries = 300

/** @param {string} word @param {(limit: number) => number} below */
function withSlip(word, below) {
  const at = 1 + below(word.length - 2)
  const swapped = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
  return swapped === word ? word.slice(0, at) + word.slice(at + 1) : swapped
}

/** @type {Record<string, object>} */
const table = {}
for (const count of values.articles.split(',').map(Number)) {
  const documents = longTexts(count).map(({ title, sections }) => ({
    title,
    tags: '',
    headings: '',
    text: sections.join(' '),
  }))
  const started = performance.now()
  const { manifest, files } = buildIndex(documents, 'en')
  const seconds = (performance.now() - started) / 1000
  const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0)
  const read = async (/** @type {string} */ file) => new Uint8Array(files.get(file) ?? [])
  const index = openIndex(manifest, read)

  const below = randomNumbers(count)
  const phrases = Array.from({ length: queries }, () => {
    const words = (documents[below(count)]?.text ?? '').match(/[a-z]{5,}/gi) ?? ['nothing']
    return Array.from({ length: 2 + below(2) }, () => words[below(words.length)] ?? '')
  })
  /** @type {Record<string, string[]>} */
  const kinds = {
    clean: phrases.map(words => `${words.join(' ')} `),
    slips: phrases.map(words => `${words.map(word => withSlip(word, below)).join(' ')} `),
    'half typed': phrases.map(words => words.join(' ').slice(0, -Math.ceil((words.at(-1) ?? '').length / 2))),
    odd: [
      '',
      'the of and',
      '!?()*+.\\[]{}^$|',
      '🙂🙃',
      'e\u0301\u0301',
      'العمل',
      '<b>',
      'a '.repeat(5000),
      'x'.repeat(10_000),
    ],
  }
  for (const [kind, texts] of Object.entries(kinds)) {
    const times = []
    for (const text of texts) {
      const asked = performance.now()
      highest((await search(text, index)).scores, 20)
      times.push(performance.now() - asked)
    }
    const sorted = times.toSorted((a, b) => a - b)
    const quantile = (/** @type {number} */ part) => sorted[Math.floor(part * (sorted.length - 1))]?.toFixed(1)
    table[`${count}: ${kind}`] = { 'p50 ms': quantile(0.5), 'p95 ms': quantile(0.95), 'most ms': quantile(1) }
  }
  console.log(
    `${count} articles: index built in ${seconds.toFixed(1)} s, ${(bytes / 1e6).toFixed(1)} MB in ${files.size} files`,
  )
}
console.table(table)
