import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { withoutLinesOfRooms } from '../../../lib/publish/complete-pages'
import { fitsOneResponse } from '../../../lib/publish/compress'

it('a page fits into one response as long as its compressed bytes and headers do', () => {
  expect(fitsOneResponse('<p>word</p>'.repeat(9_000))).toBe(true)
  expect(fitsOneResponse(randomBytes(30_000).toString('hex'))).toBe(false)
})

it('a page that does not is left without what its menu says of the rooms, and with all their names', () => {
  const rooms =
    '<ul class="rooms"><li><b>Look up</b><ul><li><a href="/en/goods/">Goods <small>What lists name</small></a></li></ul></li></ul>'
  const kept = '<p>Small <small>print</small></p>'
  expect(withoutLinesOfRooms(`${rooms}${kept}${rooms}`)).toBe(
    `${rooms.replace(' <small>What lists name</small>', '')}${kept}${rooms.replace(' <small>What lists name</small>', '')}`,
  )
})
