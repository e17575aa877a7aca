import { describe, expect, it } from 'vitest'
import { search } from '../../../lib/search/engine'
import { buildIndex } from '../../../lib/search/index/files'
import type { SearchDocument } from '../../../lib/search/index/invert'
import { openIndex } from '../../../lib/search/index/reader'

/** Where a word stands, and how much of a title a query covers, must weigh: what readers see first hangs on it. */

const filler = 'words of which nobody asks stand here instead'

/** The scores of documents, which lack every field that is not given. */
async function scores(query: string, documents: Partial<SearchDocument>[]): Promise<number[]> {
  const whole = documents.map(fields => ({ title: '', tags: '', headings: '', text: '', ...fields }))
  const { manifest, files } = buildIndex(whole, 'en')
  const index = openIndex(manifest, file => Promise.resolve(new Uint8Array(files.get(file) ?? [])))
  return [...(await search(query, index)).scores]
}

describe('a word counts', () => {
  it('in a title more than three times in the text, and more than in the tags', async () => {
    const [titled, thrice, tagged] = await scores('cobalt', [
      { title: 'Cobalt and other metals of batteries', text: filler },
      { title: 'Metals of batteries, and other things', text: `cobalt cobalt cobalt ${filler}` },
      { title: 'Metals of batteries, and other things', tags: 'cobalt', text: filler },
    ])
    expect(titled).toBeGreaterThan(thrice!)
    expect(titled).toBeGreaterThan(tagged! * 1.2)
  })

  it('in tags and headings more than in the text', async () => {
    const [written, tagged, headed] = await scores('cobalt', [
      { text: `cobalt ${filler}`, tags: 'metals', headings: 'metals' },
      { text: `metals ${filler}`, tags: 'cobalt', headings: 'metals' },
      { text: `metals ${filler}`, tags: 'metals', headings: 'cobalt' },
    ])
    expect(tagged).toBeGreaterThan(written!)
    expect(headed).toBeGreaterThan(written!)
  })
})

it('a query that is the whole of a title is worth more than one that is a part of it, by up to three tenths', async () => {
  const titles = ['cobalt', 'cobalt batteries', 'nickel batteries', 'nickel']
  const [whole, part] = await scores(
    'cobalt',
    titles.map(title => ({ title })),
  )
  const [first, second] = await scores(
    'cobalt',
    // The same lengths of the title, with the word in the text: what the bonus does not reach.
    titles.map(title => ({ title: title.replace('cobalt', 'metal'), text: title.includes('cobalt') ? 'cobalt' : '' })),
  )
  expect(first).toBe(second)
  expect(whole! / part!).toBeGreaterThan(1.15)
})
