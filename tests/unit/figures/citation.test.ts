import { expect, it } from 'vitest'
import { figuresCollection } from '../../../lib/collections/figures'
import type { SearchEntry } from '../../../lib/search/entry'

it('a figure is cited with the year and the address of what it rests on', () => {
  const entries: SearchEntry[] = figuresCollection.searched('en')
  const entry = entries.find(({ address }) => address.includes('forced-labour-2021'))
  expect(entry?.answer).toMatchObject({
    citation: expect.stringMatching(
      /27\.6 million \(2021\)\. Global Estimates of Modern Slavery: [^()]+, 2022, https:\/\/\S+\. Waymark, /,
    ) as string,
  })
})
