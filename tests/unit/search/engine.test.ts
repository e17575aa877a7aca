import { describe, expect, it } from 'vitest'
import { createEngine, type Marked, type SearchQuery } from '../../../lib/search/engine'
import { hostileTexts } from './hostile'
import { records, spanishRecords } from './library'

const engine = createEngine(records)
const none: SearchQuery['filters'] = { type: [], region: [], country: [], topic: [] }
const ask = (text: string, filters: Partial<SearchQuery['filters']> = {}, sort: SearchQuery['sort'] = 'relevance') =>
  engine.search({ text, filters: { ...none, ...filters }, sort })
const slugs = (...query: Parameters<typeof ask>) => ask(...query).hits.map(hit => hit.record.slug)
const marked = (text: Marked) => text.filter(piece => piece.marked).map(piece => piece.text)

describe('words', () => {
  it('find what has them, the title before the text', () => {
    expect(slugs('peru')).toEqual(['peru', 'malaysia'])
    expect(slugs('forced labour Peru')[0]).toBe('peru')
    expect(slugs('carers')).toEqual(['london'])
  })

  it('must all be there; where they never are, some will do, and that is said', () => {
    expect(slugs('forced passports')).toEqual(['malaysia'])
    expect(ask('forced passports').relaxed).toBe(false)
    expect(slugs('passports London')).toEqual(expect.arrayContaining(['malaysia', 'london']))
    expect(ask('passports London').relaxed).toBe(true)
  })

  it('may be half typed, without accents, or in capitals', () => {
    expect(slugs('recruitm')).toEqual(['malaysia'])
    expect(slugs('inspeccion')).toEqual(['london'])
    expect(slugs('PERÚ')[0]).toBe('peru')
  })

  it.each([
    ['Malasia', 'malaysia'],
    ['trafiking', 'peru'],
    ['recruitement', 'malaysia'],
    ['Londn', 'london'],
  ])('may have a slip: %s', (typed, slug) => {
    expect(slugs(typed)[0]).toBe(slug)
  })

  it('that nobody wrote find nothing', () => {
    expect(ask('zzqx')).toMatchObject({ hits: [], relaxed: false, facets: { type: [], region: [] } })
    expect(slugs('bananas')).toEqual([])
  })

  it('are not found inside other words', () => {
    expect(slugs('eru')).toEqual([])
    expect(slugs('ployer')).toEqual([])
    expect(ask('cies Peru')).toMatchObject({ relaxed: true })
    expect(slugs('cies Peru')).toEqual(['peru', 'malaysia'])
  })

  it('that everybody writes do not stand in the way', () => {
    expect(slugs('what must the employers of Malaysia do')).toEqual(['malaysia'])
  })

  it('are found in tags and names of countries', () => {
    expect(slugs('United Kingdom')).toEqual(['london'])
  })
})

describe('marks', () => {
  it('are on the words found, as the text writes them', () => {
    const [hit] = ask('labor trafficking peru').hits
    expect(marked(hit!.title)).toEqual(['labour', 'trafficking', 'Peru'])
    expect(hit!.title.map(piece => piece.text).join('')).toBe(hit!.record.title)
  })

  it('show the passage that has the words, with its heading, where title and summary have not', () => {
    const [hit] = ask('Capital Humano').hits
    expect(hit?.excerpt).toMatchObject({ id: 'who-does-it', heading: 'Who does it' })
    expect(marked(hit!.excerpt!.text)).toEqual(['Capital', 'Humano'])
    const shown = hit!.excerpt!.text.map(piece => piece.text).join('')
    expect(shown).toMatch(/^… .+ …$/)
    expect(shown.length).toBeLessThan(200)
  })

  it('show no passage where the title has all the words', () => {
    expect(ask('care workers').hits[0]?.excerpt).toBeUndefined()
  })

  it('show no passage that only repeats what title and summary show', () => {
    const hit = ask('labour zzqx').hits.find(({ record }) => record.slug === 'peru')
    expect(hit?.excerpt).toBeUndefined()
  })
})

describe('facets', () => {
  it('let through any value within one and ask for all between them', () => {
    expect(slugs('', { region: ['europe', 'asia-pacific'] })).toEqual(['malaysia', 'london'])
    expect(slugs('', { region: ['europe', 'asia-pacific'], topic: ['employers'] })).toEqual(['malaysia'])
    expect(slugs('passports', { region: ['europe'] })).toEqual([])
  })

  it('count what each value would leave, given the words and the other facets', () => {
    const { facets } = ask('', { region: ['europe'] })
    expect(facets.type).toEqual([{ value: 'guidance', count: 1 }])
    expect(facets.region).toEqual([
      { value: 'asia-pacific', count: 1 },
      { value: 'europe', count: 1 },
      { value: 'latin-america-caribbean', count: 1 },
    ])
    expect(ask('peru').facets.region.map(entry => entry.value)).toEqual(['asia-pacific', 'latin-america-caribbean'])
  })

  it('keep showing a value in force that leaves nothing', () => {
    expect(ask('peru', { region: ['europe'] }).facets.region).toContainEqual({ value: 'europe', count: 0 })
  })
})

describe('order', () => {
  it('is newest first without words, and on wish', () => {
    expect(slugs('')).toEqual(['peru', 'malaysia', 'london'])
    expect(slugs('guide')[0]).toBe('malaysia')
    expect(slugs('indicators labour', {}, 'newest')).toEqual(['peru'])
  })
})

describe('a library in Spanish', () => {
  const spanish = createEngine(spanishRecords)
  const find = (text: string) => spanish.search({ text, filters: none, sort: 'relevance' })

  it.each(['la inspección del trabajo en el Perú', 'INSPECCION PERU', 'inspecion perú'])(
    'is searched past stop words, accents and slips: %s',
    text => {
      expect(find(text)).toMatchObject({ relaxed: false, hits: [{ record: { slug: 'inspeccion' } }] })
    },
  )

  it('has its words marked with their accents', () => {
    expect(marked(find('inspeccion peru').hits[0]!.title)).toEqual(['Inspección', 'Perú'])
  })
})

describe('odd input', () => {
  it.each([
    ['only signs', '!?()*+.\\[]{}^$|'],
    ['only stop words', 'the of and'],
    ['emoji', '🙂🙃'],
    ['combining marks', 'e\u0301\u0301\u0301'],
    ['right to left', 'العمل القسري'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['Fuse’s own commands', "'peru | !malaysia ^x"],
    ['10,000 characters', 'peru '.repeat(2000)],
    ['one endless word', 'x'.repeat(10_000)],
    ['null', 'a\u0000b'],
  ])('does no harm: %s', (_name, text) => {
    expect(() => ask(text)).not.toThrow()
    expect(ask(text).hits.length).toBeLessThanOrEqual(records.length)
  })

  it('of any kind leaves every text whole and its query answered quickly', () => {
    const started = performance.now()
    for (const text of hostileTexts(300)) {
      for (const { record, title, summary } of ask(text).hits) {
        expect(title.map(piece => piece.text).join('')).toBe(record.title)
        expect(summary.map(piece => piece.text).join('')).toBe(record.summary)
      }
    }
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('of signs alone finds nothing, rather than everything', () => {
    expect(slugs('!!!')).toEqual([])
  })
})
