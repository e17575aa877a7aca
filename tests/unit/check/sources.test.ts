import { describe, expect, it } from 'vitest'
import { check, checkChanged, checkWithText, inShort, page } from './hub'

const second = (id: string) => `  - id: ${id}\n    title: Other\n    publisher: ILO\nstatus:`

describe('sources', () => {
  it('must be listed where they are cited, at the line of the marker', async () => {
    expect(inShort(await checkWithText('A.\nB. [@ilo; @ihlo] C. [@unknown-one]'))).toEqual([
      'care-work.mdx:38 the text cites "ihlo", which "sources" does not list; did you mean "ilo"?',
      'care-work.mdx:38 the text cites "unknown-one", which "sources" does not list',
    ])
  })

  it('must be cited where they are listed', async () => {
    expect(inShort(await checkChanged('status:', second('iom')))).toEqual([
      'care-work.mdx:22 the source "iom" is listed but never cited',
    ])
  })

  it.each(['ILO_2025', 'Ilo', 'ilo-', 'i.l.o'])('need an id in kebab-case: %s', async id => {
    expect(inShort(await checkChanged('status:', second(id)))).toContain(
      `care-work.mdx:22 the source id "${id}" is not in kebab-case`,
    )
  })

  it('need an id of their own', async () => {
    expect(inShort(await checkChanged('status:', second('ilo')))).toEqual([
      'care-work.mdx:22 two sources have the id "ilo"',
    ])
  })

  it.each(['[@]', '[@ilo, @ilo]', '[@ilo;]', '[ @ilo]', '[@ilo @ilo]', '[@ilo'])(
    'are not cited by %s',
    async marker => {
      expect(inShort(await checkWithText(`One. [@ilo]\nTwo. ${marker}`))).toEqual([
        `care-work.mdx:38 "${marker}" is no citation marker`,
      ])
    },
  )

  it('are not cited on pages', async () => {
    expect(inShort(await check({ 'content/pages/en/about.mdx': `${page}\nText. [@ilo]\n` }))).toEqual([
      'about.mdx:9 a page lists no sources, but this one cites "ilo"',
    ])
  })
})
