import { expect, it } from 'vitest'
import { topicGroups } from '../../content/schema/values'
import { drawingOf, drawingOfList, drawings } from '../../lib/drawings'
import { slugsOf } from '../../lib/taxonomy/terms'

it('every type and every topic has a drawing, and every group of topics is used', () => {
  expect(slugsOf('types').map(type => drawingOf('type', type))).toEqual(slugsOf('types'))
  const groups = new Set(slugsOf('topics').map(topic => drawingOf('topic', topic)))
  expect(groups).toEqual(new Set(topicGroups))
})

it('a list has the drawing of its type or topic; a place has none', () => {
  expect(drawingOfList({ region: 'europe', type: 'guidance' })).toBe('guidance')
  expect(drawingOfList({ topic: 'fishing' })).toBe('sectors')
  expect(drawingOfList({ country: 'PE' })).toBeUndefined()
})

it('each is of two paths within its square, and light enough to stand in any page', () => {
  const paths = Object.values(drawings).map(({ blaze, line }) => [blaze, line])
  expect(Math.max(...paths.map(both => both.join('').length))).toBeLessThan(600)
  for (const path of paths.flat()) expect(path).toMatch(/^M[\d.\sMmLlHhVvCcSsAaZz-]+$/)
})
