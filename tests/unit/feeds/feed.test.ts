import Parser from 'rss-parser'
import { describe, expect, it, vi } from 'vitest'
import { findArticle, type Article } from '../../../lib/content/articles'
import { listPagesIn, paginate } from '../../../lib/content/lists'
import { toAtom, toJsonFeed } from '../../../lib/feeds/feed'
import { listFeed } from '../../../lib/feeds/list-feed'
import { articleId } from '../../../lib/identifiers'
import { licences } from '../../../lib/licences'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

const peru = findArticle('en', 'peru')!
const listOf = (articles: Article[]) => paginate('en', {}, articles)[0]!

describe('the feed of a list', () => {
  it('has the latest change first, and at most fifty entries', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ ...peru, slug: `a-${index}` }))
    const changed = { ...peru, slug: 'old', published: '2020-01-01', updated: '2026-09-09' }
    const { entries } = listFeed(listOf([...many, changed]))
    expect(entries).toHaveLength(50)
    expect(entries[0]?.url).toBe('http://localhost:3000/en/articles/old/')
  })

  it('holds what the list holds', () => {
    const { title, entries, addresses } = listFeed(listPagesIn('en').get('/en/regions/europe/')!)
    expect(title).toBe('Europe · Waymark')
    expect(entries.map(({ title: of }) => of)).toEqual(['Title of london'])
    expect(addresses.atom).toBe('http://localhost:3000/feeds/en/regions/europe.xml')
  })

  it('says under which licence each article is', () => {
    const lent = { ...peru, slug: 'lent', licence: licences['CC-BY-NC-4.0'] }
    const feed = listFeed(listOf([lent, peru]))
    expect(feed.entries.map(({ licence }) => licence.id)).toEqual(['CC-BY-NC-4.0', 'CC-BY-4.0'])
    expect(toAtom(feed)).toContain('<link href="https://creativecommons.org/licenses/by-nc/4.0/" rel="license"/>')
    expect(toJsonFeed(feed)).toContain('CC BY-NC 4.0')
  })

  it('gives an article the same name under a new address', () => {
    expect(articleId({ ...peru, slug: 'new-name', aliases: ['peru', 'other'] })).toBe(articleId(peru))
    expect(articleId(peru)).toBe('tag:localhost,2026:/en/articles/peru/')
  })
})

describe('Atom and JSON Feed', () => {
  const title = 'A & B: “<i>”, 5 > 3'
  const feed = listFeed(listOf([{ ...peru, title, summary: `${title} ]]> whole`, updated: '2026-04-02' }]))

  it('carry any characters, days and tags to another reader', async () => {
    const read = await new Parser({ customFields: { item: ['updated', 'published'] } }).parseString(toAtom(feed))
    const [item] = read.items
    expect(item).toMatchObject({ title, published: '2026-03-01T00:00:00.000Z', updated: '2026-04-02T00:00:00.000Z' })
    expect(item?.summary?.trim()).toBe(`${title} ]]> whole`)
    const json = JSON.parse(toJsonFeed(feed)) as { items: object[] }
    expect(json.items[0]).toMatchObject({ title, content_text: `${title} ]]> whole`, language: 'en' })
    expect(json.items[0]).toHaveProperty('tags', expect.arrayContaining(['Peru']))
  })

  it('are the same whenever they are made, and valid when empty', () => {
    const empty = { ...feed, entries: [] }
    expect(toAtom(empty)).toContain('<updated>2026-01-01T00:00:00.000Z</updated>')
    expect(JSON.parse(toJsonFeed(empty))).toMatchObject({ items: [] })
    expect(toAtom(feed)).toBe(toAtom(feed))
  })
})
