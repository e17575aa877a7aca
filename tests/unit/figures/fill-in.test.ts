import { describe, expect, it } from 'vitest'
import { fillInFigures, type StatedFigure } from '../../../lib/figures/fill-in'

const estimate = { id: 'estimates', title: 'Estimates', publisher: 'ILO', year: 2022, url: 'https://ilo.example/' }
const report = { id: 'report', title: 'Report', publisher: 'UNODC' }
const ledger: StatedFigure[] = [
  { id: 'forced-labour-2021', value: 27_600_000, unit: 'people', source: estimate },
  { id: 'profits-2024', value: 236_000_000_000, unit: 'USD', source: report },
]
const own = { id: 'ilo-page', title: 'The page', publisher: 'ILO', url: 'https://ilo.example/' }
const fill = (body: string, sources: (typeof own)[] = [], locale: 'en' | 'es' = 'en') =>
  fillInFigures(body, sources, () => ledger, locale)

/** A paragraph, points and a table that state a figure; the first three cite a source. */
const text = (words: string) =>
  `Of ${words} people. [@ilo-page]\n\n- Of ${words}. [@other; @ilo-page]\n- No mark: ${words}.\n\n| ${words} [@ilo-page] |\n|---|\n| ${words} |\n`

describe('a figure of the ledger in a text', () => {
  it('becomes its value in the language of the text, with a citation of its source', () => {
    const { body, sources, stated } = fill('Some <Figure id="forced-labour-2021" /> people.')
    expect(body).toBe('Some 27.6 million [@estimates] people.')
    expect(sources).toEqual([estimate])
    expect(stated).toEqual([{ figure: 'forced-labour-2021', source: 'estimates' }])
    expect(fill("Hay <Figure id='forced-labour-2021'/>.", [], 'es').body).toBe('Hay 27,6 millones [@estimates].')
  })

  it('has no mark of its own where the paragraph, point or row cites that source anyway', () => {
    const figure = '<Figure id="forced-labour-2021" />'
    expect(fill(text(figure), [own]).body).toBe(
      text('27.6 million')
        .replace('mark: 27.6 million', 'mark: 27.6 million [@ilo-page]')
        .replace(/\| 27\.6 million \|\n$/, '| 27.6 million [@ilo-page] |\n'),
    )
  })

  it('rests on the article’s own source where that is the same publication, by address or else by title', () => {
    expect(fill('<Figure id="forced-labour-2021" />', [own]).sources).toEqual([own])
    const same = { id: 'unodc', title: 'Report', publisher: 'UNODC' }
    const { body, sources, stated } = fillInFigures('<Figure id="profits-2024" />', [same], () => ledger, 'en')
    expect(body).toBe('USD 236 billion [@unodc]')
    expect(sources).toEqual([same])
    expect(stated).toEqual([{ figure: 'profits-2024', source: 'unodc' }])
  })

  it('does not take the id of another source', () => {
    const other = { ...own, id: 'estimates', url: 'https://other.example/' }
    const { body, sources } = fill('<Figure id="forced-labour-2021" />', [other])
    expect(body).toBe('27.6 million [@estimates-ledger]')
    expect(sources).toEqual([other, { ...estimate, id: 'estimates-ledger' }])
  })

  it('lists its source once however often it is stated', () => {
    const { sources, stated } = fill(
      '<Figure id="forced-labour-2021" /> and <Figure id="profits-2024" />.\n\n<Figure id="forced-labour-2021" />',
    )
    expect(sources.map(({ id }) => id)).toEqual(['estimates', 'report'])
    expect(stated.map(({ figure }) => figure)).toEqual(['forced-labour-2021', 'profits-2024'])
  })

  it('is an error where the ledger has none of that id', () => {
    expect(() => fill('<Figure id="no-such" />')).toThrow('content/figures.yaml has no "no-such"')
  })

  it('leaves a text without figures as it is', () => {
    expect(fill('Text.', [own])).toEqual({ body: 'Text.', sources: [own], stated: [] })
  })
})
