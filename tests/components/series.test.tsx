import { afterEach, describe, expect, it, vi } from 'vitest'
import { HeadTags } from '../../components/series/head-tags'
import { renderedSeries } from '../../components/series/rendered-series'
import { renderedByNext, type Series } from '../../components/series/series'
import { metadataOf } from '../../lib/metadata'
import { render } from './render'

vi.mock('../../lib/content/documents', () => import('../fixtures/library'))
afterEach(() => vi.unstubAllEnvs())

const facts = { summary: 'Summary.', alternates: {} }
const numbers: Series = locale =>
  Array.from({ length: locale === 'en' ? 100 : 2 }, (_, number) => ({
    address: `/${locale}/${number}/`,
    metadata: () => metadataOf({ ...facts, locale, title: `Number ${number}`, address: `/${locale}/${number}/` }),
    view: () => <h1>{number}</h1>,
  }))

describe('a series of pages', () => {
  it('is rendered by Next in part while building, of every language some, and wholly while one edits', () => {
    const inBuild = renderedByNext(numbers)
    expect(inBuild.length).toBeLessThan(10)
    expect(inBuild).toEqual(expect.arrayContaining(['/en/0/', '/en/75/', '/es/0/', '/es/1/']))
    vi.stubEnv('NODE_ENV', 'development')
    expect(renderedByNext(numbers)).toHaveLength(102)
  })

  it('gives the head and the body of every page', () => {
    const [english, spanish] = renderedSeries(numbers)
    expect([english?.length, spanish?.length]).toEqual([100, 2])
    expect(spanish?.[1]?.file).toBe('es/1/index.html')
    expect(spanish?.[1]?.tags()).toMatch(
      /^<title>Number 1 · Waymark<\/title><meta name="description" content="Summary."/,
    )
    expect(spanish?.[1]?.view()).toBe('<h1>1</h1>')
  })

  it('has no metadata that would be left out in silence', () => {
    const metadata = { ...metadataOf({ ...facts, locale: 'en', title: 'x', address: '/en/x/' }), keywords: ['x'] }
    expect(() => render(<HeadTags metadata={metadata} />)).toThrow("does not write keywords of a page's metadata")
  })
})
