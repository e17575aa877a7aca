import { describe, expect, it } from 'vitest'
import { article, articleFile, changed, check, checkChanged, inShort, translatedFrom as from } from './hub'

const otherFile = 'content/articles/en/other.mdx'
const other = changed('in the north', 'in the south')
const withAlias = (text: string, alias: string) => text.replace('status:', `aliases: [${alias}]\nstatus:`)

describe('former slugs', () => {
  it('may be what nobody else has', async () => {
    expect(inShort(await check({ [otherFile]: withAlias(other, 'old-name') }))).toEqual([])
  })

  const wrong: [what: string, alias: string, message: string][] = [
    [
      'another article’s slug',
      'care-work',
      'the former slug "care-work" belongs to content/articles/en/care-work.mdx as well',
    ],
    ['their own article’s slug', 'other', 'the former slug "other" is the present one'],
    ['no slug', 'Old_Name', 'the former slug "Old_Name" cannot have been an address'],
    ['the same twice', 'old, old', '"old" stands twice in "aliases"'],
  ]
  it.each(wrong)('may not be %s', async (_what, alias, message) => {
    expect(inShort(await check({ [otherFile]: withAlias(other, alias) }))).toEqual([`other.mdx:22 ${message}`])
  })

  it('may not be another article’s former slug', async () => {
    const files = { [articleFile]: withAlias(article, 'old'), [otherFile]: withAlias(other, 'old') }
    expect(inShort(await check(files))).toEqual([
      'other.mdx:22 the former slug "old" belongs to content/articles/en/care-work.mdx as well',
    ])
  })

  it('may be an article’s slug in another language', async () => {
    expect(
      inShort(await check({ 'content/articles/es/other.mdx': withAlias(other, 'care-work').replace('/en/', '/es/') })),
    ).toEqual([])
  })
})

describe('translations', () => {
  const spanishFile = 'content/articles/es/care-work.mdx'
  const checkSpanish = (text: string) => check({ [spanishFile]: text })

  it('say of which day the version was that they were made from', async () => {
    expect(inShort(await checkSpanish(from('2026-04-01')))).toEqual([])
    expect(inShort(await checkSpanish(article))).toEqual([
      'care-work.mdx:1 this and content/articles/en/care-work.mdx both claim to be the original',
    ])
  })

  it('have an original', async () => {
    expect(
      inShort(
        await check({
          [articleFile]: from('2026-04-01').replace(/title: .*/, 'title: Care'),
          [spanishFile]: from('2026-04-01'),
        }),
      ),
    ).toEqual([
      'care-work.mdx:22 "translatedFrom" says that this is a translation, but no original is without it',
      'care-work.mdx:22 "translatedFrom" says that this is a translation, but no original is without it',
    ])
  })

  it('may go from any language to any other', async () => {
    expect(inShort(await check({ [articleFile]: from('2026-04-01'), [spanishFile]: article }))).toEqual([])
  })

  it('are warned of when they are older than the original', async () => {
    const problems = await checkSpanish(from('2026-03-31'))
    expect(inShort(problems)).toEqual([
      'care-work.mdx:22 translation older than the original: made from the version of 2026-03-31, which changed on 2026-04-01',
    ])
    expect(problems[0]?.severity).toBe('warning')
  })

  const different: [key: string, line: number, from: string, to: string][] = [
    ['types', 4, '[news-analysis]', '[guidance]'],
    ['regions', 5, '[europe]', '[africa]'],
    ['countries', 6, '[GB]', '[IE]'],
    ['countries', 1, 'countries: [GB]\n', ''],
    ['topics', 7, '[labour-inspection]', '[care-work]'],
    ['indicators', 8, '[deception]', '[]'],
    ['published', 9, '2026-03-01', '2026-03-02'],
  ]
  it.each(different)('have the %s of the original (line %i)', async (key, line, old, replacement) => {
    expect(inShort(await checkSpanish(from('2026-04-01').replace(old, replacement)))).toContain(
      `care-work.mdx:${line} "${key}" is not the same as in the original, content/articles/en/care-work.mdx`,
    )
  })

  it('may name the same values in another order', async () => {
    const original = changed('[europe]', '[europe, africa]')
    const translation = from('2026-04-01').replace('[europe]', '[africa, europe]')
    expect(inShort(await check({ [articleFile]: original, [spanishFile]: translation }))).toEqual([])
  })

  it('need no original to be an article of its own language', async () => {
    expect(inShort(await checkChanged('in the north', 'in the east'))).toEqual([])
  })
})
