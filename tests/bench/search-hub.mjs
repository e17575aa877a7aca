import { parseArgs } from 'node:util'
import { register } from 'tsx/esm/api'

// `npm run bench -- search-hub [--queries judged-queries,held-out-queries] [--misses yes]`: how well the hub's search
// answers judged queries of readers, by reader and by kind of answer, as its pages ask it.

const { values } = parseArgs({
  options: {
    queries: { type: 'string', default: 'judged-queries,held-out-queries' },
    misses: { type: 'string', default: 'no' },
  },
})

register()
const { askAll, measure, openHub } = await import('../fixtures/judged')

/** @typedef {Awaited<ReturnType<typeof askAll>>} Outcomes */

const percent = (/** @type {number} */ part) => `${Math.round(100 * part)} %`

/** @param {Outcomes} outcomes */
function row(outcomes) {
  const { first, amongThree, reciprocal, ndcg } = measure(outcomes)
  const { length: queries } = outcomes
  const none = outcomes.filter(({ found }) => found.length === 0).length
  return {
    queries,
    'success@1': percent(first),
    'success@3': percent(amongThree),
    MRR: reciprocal.toFixed(3),
    'nDCG@10': ndcg.toFixed(3),
    none,
  }
}

const hub = await openHub()
for (const file of values.queries.split(',')) {
  const outcomes = await askAll(file, hub)
  console.log(`\n${file}`)
  /** @type {Record<string, object>} */
  const table = { all: row(outcomes) }
  for (const key of /** @type {const} */ (['in', 'reader', 'kind'])) {
    for (const value of new Set(outcomes.map(outcome => outcome[key]))) {
      table[`${key}: ${value}`] = row(outcomes.filter(outcome => outcome[key] === value))
    }
  }
  console.table(table)
  if (values.misses === 'no') continue
  for (const { in: locale, asks, rank, found, wants } of outcomes.filter(outcome => outcome.rank !== 1)) {
    console.log(`${locale} “${asks}”: ${rank ?? 'not found'}; first ${found[0]}, wants ${Object.keys(wants)[0]}`)
  }
}
