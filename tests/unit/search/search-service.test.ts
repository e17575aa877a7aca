import { beforeAll, describe, expect, it } from 'vitest'
import type { Marked } from '../../../lib/search/highlight'
import type { SearchService } from '../../../lib/search/site/search-service'
import { buildSiteIndex, type SiteIndex } from '../../../lib/search/site/write'
import { hostileTexts } from './hostile'
import { asking, library, openSite, slugOf, slugsOf } from './library'

let site: SiteIndex
let english: SearchService
let spanish: SearchService

beforeAll(async () => {
  site = buildSiteIndex(library, { worker: '', near: '', suggesting: '', grammars: {} })
  english = await openSite(site, 'en')
  spanish = await openSite(site, 'es')
})

const ask = (...query: Parameters<typeof asking>) => english.search(asking(...query), 20)
const find = async (...query: Parameters<typeof asking>) => slugsOf(await ask(...query))
const marked = (text: Marked) => text.filter(piece => piece.marked).map(piece => piece.text)
const plain = (text: Marked) => text.map(piece => piece.text).join('')

describe('words', () => {
  it('find what has them, the title before the text', async () => {
    expect(await find('peru')).toEqual(['en/peru', 'en/malaysia', 'es/inspeccion'])
    expect(await find('carers')).toEqual(['en/london'])
  })

  it('says which articles describe distressing matter', async () => {
    const { hits } = await ask('passports London')
    expect(hits.filter(({ noticed }) => noticed).map(({ address }) => slugOf(address))).toEqual(['london'])
  })

  it('need not all be there, and that is said', async () => {
    expect(await find('forced passports')).toEqual(['en/malaysia'])
    const { hits, relaxed } = await ask('passports London')
    expect(hits.map(({ address }) => slugOf(address)).toSorted()).toEqual(['london', 'malaysia'])
    expect(relaxed).toBe(true)
  })

  it('may be half typed, without accents, or in capitals', async () => {
    expect(await find('recruitm')).toEqual(['en/malaysia'])
    expect(await find('recruitme')).toEqual(['en/malaysia'])
    expect(await find('inspeccion')).toContain('en/london')
    expect((await find('PERÚ'))[0]).toBe('en/peru')
  })

  it.each([
    ['Malasia', 'en/malaysia'],
    ['trafiking', 'en/peru'],
    ['Londn', 'en/london'],
    ['recruit ment', 'en/malaysia'],
    ['employmentact', 'en/malaysia'],
  ])('may have a slip: %s', async (typed, slug) => {
    expect((await find(typed))[0]).toBe(slug)
  })

  it('that were corrected are named, and can be sought as typed', async () => {
    const { unknown } = await ask('trafiking')
    expect(unknown).toEqual([{ word: 'trafiking', instead: ['trafficking'] }])
    expect(await ask('trafiking', { verbatim: true })).toMatchObject({ total: 0, unknown: [{ instead: [] }] })
  })

  it('that nobody wrote find nothing', async () => {
    expect(await ask('zzqx')).toMatchObject({
      hits: [],
      total: 0,
      relaxed: true,
      unknown: [{ word: 'zzqx', instead: [] }],
    })
  })

  it('are not found inside other words', async () => {
    expect(await find('ployer')).toEqual([])
  })

  it('in quotation marks stand side by side; where they never do, that is said', async () => {
    expect(await find('"debt bondage"')).toEqual(['en/malaysia'])
    expect(await ask('"bondage debt"')).toMatchObject({ unquoted: true, total: 2 })
  })

  it('behind a minus leave out what has them', async () => {
    expect(await find('peru -grant')).not.toContain('en/peru')
  })

  it('are found in tags and names of countries', async () => {
    expect(await find('United Kingdom')).toEqual(['en/london'])
  })
})

describe('the field’s words', () => {
  it('find what is said otherwise, here and in other languages, and say so', async () => {
    const { also, hits } = await ask('forced labour')
    expect(also).toEqual([{ said: 'forced labour', ways: ['trabajo forzoso'] }])
    expect(slugsOf({ hits })).toEqual(['en/malaysia', 'en/peru', 'es/inspeccion'])
    expect(await find('travail forcé')).toContain('en/malaysia')
    expect(slugsOf(await spanish.search(asking('servidumbre por deudas'), 20))).toContain('en/malaysia')
  })

  it('leave out an article of which the reader’s language has a version', async () => {
    expect(await find('forced labour')).not.toContain('es/peru')
  })

  it('are left aside on wish', async () => {
    expect(await ask('forced labour', { verbatim: true })).toMatchObject({ also: [], offered: [] })
  })

  it('offer the filters that they name', async () => {
    expect((await ask('guidance malaysia passports')).offered).toEqual([
      { facet: 'type', value: 'guidance', text: 'malaysia passports' },
      { facet: 'country', value: 'MY', text: 'guidance passports' },
    ])
    expect((await ask('malaysian', { filters: { country: ['MY'] } })).offered).toEqual([])
  })
})

describe('marks', () => {
  it('are on the words found, as the text writes them', async () => {
    const [hit] = (await ask('labor trafficking peru')).hits
    expect(marked(hit!.title)).toEqual(['labour', 'trafficking', 'Peru'])
    expect(plain(hit!.title)).toBe(library.en[0]!.title)
    const found = await spanish.search(asking('inspeccion peru'), 20)
    expect(marked(found.hits[0]!.title)).toEqual(['Inspección', 'Perú'])
  })

  it('show the passage that has the words, with its section', async () => {
    const { hits, sought } = await ask('Capital Humano')
    const { section, text } = await english.excerpt(hits[0]!, sought.en!)
    expect(section).toEqual({ id: 'who-does-it', heading: 'Who does it' })
    expect(marked(text)).toEqual(['Capital', 'Humano'])
    expect(plain(text)).toMatch(/^… .+ …$/)
    expect(plain(text).length).toBeLessThan(240)
  })

  it('show the summary where that has them all', async () => {
    const { hits, sought } = await ask('recruitment fees')
    expect(await english.excerpt(hits[0]!, sought.en!)).toEqual({
      text: expect.arrayContaining([{ text: 'recruitment', marked: true }]),
    })
  })
})

describe('facets', () => {
  it('let through any value within one and ask for all between them', async () => {
    expect(await find('', { filters: { region: ['europe', 'asia-pacific'] } })).toEqual(['en/malaysia', 'en/london'])
    expect(await find('', { filters: { region: ['europe', 'asia-pacific'], topic: ['employers'] } })).toEqual([
      'en/malaysia',
    ])
    expect(await ask('passports', { filters: { region: ['europe'] } })).toMatchObject({ total: 0, unfiltered: 1 })
  })

  it('count what each value would leave, given the words and the other facets', async () => {
    const { facets } = await ask('', { filters: { region: ['europe'] } })
    expect(facets.type).toEqual([{ value: 'guidance', count: 1 }])
    expect(facets.region).toEqual([
      { value: 'latin-america-caribbean', count: 2 },
      { value: 'asia-pacific', count: 1 },
      { value: 'europe', count: 1 },
    ])
  })

  it('keep showing a value in force that leaves nothing', async () => {
    expect((await ask('carers', { filters: { region: ['asia-pacific'] } })).facets.region).toContainEqual({
      value: 'asia-pacific',
      count: 0,
    })
  })

  it('tell languages apart', async () => {
    expect(await find('peru', { filters: { language: ['es'] } })).toEqual(['es/inspeccion'])
  })
})

describe('a word that another language knows', () => {
  it('is taken as it stands, however near a word of the own one is', async () => {
    const { hits, unknown } = await spanish.search(asking('carers'), 20)
    expect(slugsOf({ hits })).toEqual(['en/london'])
    expect(unknown).toEqual([])
  })
})

describe('order', () => {
  it('is newest first without words, and on wish', async () => {
    expect(await find('')).toEqual(['en/peru', 'es/inspeccion', 'en/malaysia', 'en/london'])
    expect(await find('peru', { sort: 'newest' })).toEqual(['en/peru', 'es/inspeccion', 'en/malaysia'])
  })

  it('gives as many as are asked for, and the number of all', async () => {
    expect(await english.search(asking(''), 2)).toMatchObject({
      total: 4,
      hits: [{ address: '/en/articles/peru/' }, { address: '/es/articles/inspeccion/' }],
    })
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
    ['quotation marks', '""" “ « "'],
    ['10,000 characters', 'peru '.repeat(2000)],
    ['one endless word', 'x'.repeat(10_000)],
    ['null', 'a\u0000b'],
  ])('does no harm: %s', async (_name, text) => {
    const { hits, total } = await ask(text)
    expect(hits).toHaveLength(total)
  })

  it('of any kind leaves every title whole', async () => {
    const titles = [...library.en, ...library.es].map(({ title }) => title)
    for (const text of hostileTexts(300)) {
      for (const { title } of (await ask(text)).hits) expect(titles).toContain(plain(title))
    }
  })
})

describe('a search that another has overtaken', () => {
  it('fetches nothing to show what nobody will see', async () => {
    const fetched: string[] = []
    const hub = await openSite(site, 'en', (name, bytes) => {
      fetched.push(name)
      return bytes
    })
    const overtaken = new AbortController()
    const answer = hub.search(asking('peru'), 20, () => overtaken.signal.throwIfAborted())
    overtaken.abort()
    await expect(answer).rejects.toThrow('aborted')
    expect(fetched.filter(name => name.endsWith('.records.json'))).toEqual([])
    await hub.search(asking('peru'), 20)
    expect(fetched.filter(name => name.endsWith('.records.json'))).not.toEqual([])
  })
})

const overtakenAlready = () => Promise.reject(new Error('overtaken'))

describe('a glance at a query that may be typed on', () => {
  it('shows what the reader’s language has as typed, and fetches nothing of others', async () => {
    const fetched: string[] = []
    const hub = await openSite(site, 'en', (name, bytes) => {
      fetched.push(name)
      return bytes
    })
    expect(slugsOf((await hub.glance(asking('malaysia recruitm'), 20))!)).toEqual(['en/malaysia'])
    const { terms } = site.manifests.es!.index
    expect(fetched.filter(name => terms.names.some(shard => name.startsWith(shard)))).toEqual([])
  })

  it('leaves unanswered what nothing has yet, and mends nothing', async () => {
    expect(await english.glance(asking('trafikin'), 20)).toBeUndefined()
    expect(await english.glance(asking('passports Londo zz'), 20)).toBeUndefined()
  })

  it('waits for the next key before it fetches what only shows results', async () => {
    const hub = await openSite(site, 'en')
    await expect(hub.glance(asking('peru'), 20, overtakenAlready)).rejects.toThrow('overtaken')
    await hub.search(asking('peru'), 20)
    expect(slugsOf((await hub.glance(asking('peru'), 20, overtakenAlready))!)).toContain('en/peru')
  })
})

describe('a file of the index', () => {
  it('that is missing or damaged fails the search, and is read anew the next time', async () => {
    let broken = true
    const hub = await openSite(site, 'en', (name, bytes) => {
      if (broken && site.manifests.en!.index.terms.names.some(shard => name === `${shard}.terms.bin`))
        bytes[bytes.length - 1]! ^= 1
      return bytes
    })
    await expect(hub.search(asking('peru'), 20)).rejects.toThrow(/damaged|check|incorrect|invalid/i)
    broken = false
    expect(slugsOf(await hub.search(asking('peru'), 20))[0]).toBe('en/peru')
  })
})
