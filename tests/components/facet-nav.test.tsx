import { expect, it } from 'vitest'
import { FacetNav } from '../../components/facet-nav/facet-nav'
import { render } from './render'

const link = (value: string, count: number, current = false) => ({
  value,
  label: value,
  count,
  href: `/en/topics/${value}/`,
  current,
})
const navOf = (links: ReturnType<typeof link>[]) =>
  render(<FacetNav locale="en" groups={[{ facet: 'topic', links }]} />)

/** One article each, but for the last, which has many. */
const twelve = Array.from({ length: 12 }, (_, at) => link(`t${at + 1}`, at === 11 ? 40 : 1))

it('of a long group eight values are shown, those that most articles have, and the rest is folded and counted', () => {
  const { text } = navOf(twelve)
  expect(text).toMatch(/^Topic t1 1 article .*t7 1 article t12 40 articles 4 more topics t8 1/)
})

it('the chosen value comes first, and is not folded', () => {
  const chosen = twelve.map(one => ({ ...one, current: one.value === 't9' }))
  expect(navOf(chosen).text).toMatch(/^Topic t9 1 article t1 1 .*4 more topics/)
})

it('a group of a few more than eight is shown whole: the fold would take as much room', () => {
  expect(navOf(twelve.slice(0, 10)).html).not.toContain('<details')
})
