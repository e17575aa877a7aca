import { describe, expect, it } from 'vitest'
import { Pagination } from '../../components/pagination/pagination'
import { render } from './render'

const at = (page: number, pages: number) =>
  render(<Pagination locale="en" address="/en/articles/" page={page} pages={pages} />)

describe('pagination', () => {
  it('is left out where there is one page', () => {
    expect(at(1, 1).html).toBe('')
  })

  it('leads on from the first page, and not back', () => {
    expect(at(1, 3).html).toContain('href="/en/articles/page/2/"')
    expect(at(1, 3).html).not.toContain('rel="prev"')
    expect(at(1, 3).text).toContain('Page 1 of 3')
  })

  it('leads back to the list’s own address, which has no number', () => {
    expect(at(2, 3).html).toContain('rel="prev" href="/en/articles/"')
    expect(at(2, 3).html).toContain('rel="next" href="/en/articles/page/3/"')
    expect(at(3, 3).html).not.toContain('rel="next"')
  })
})
