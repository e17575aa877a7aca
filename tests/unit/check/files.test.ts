import { describe, expect, it } from 'vitest'
import { article, articleFile, check, hub, inShort } from './hub'

describe('a hub without a problem', () => {
  it('has none', async () => {
    expect(await check()).toEqual([])
  })

  it('may have byte order marks, carriage returns and dot files', async () => {
    const text = `\uFEFF${article.replaceAll('\n', '\r\n')}`
    expect(
      await check({ [articleFile]: text, 'content/articles/en/.DS_Store': '', 'content/articles/.DS_Store': '' }),
    ).toEqual([])
  })

  it('counts lines the same with carriage returns', async () => {
    const text = article.replace('[europe]', '[erope]').replaceAll('\n', '\r\n')
    expect(inShort(await check({ [articleFile]: text }))).toContain(
      'care-work.mdx:5 unknown region "erope"; did you mean "europe"?',
    )
  })
})

describe('files', () => {
  const refused: [file: string, message: string][] = [
    ['content/articles/en/care.txt', '"care.txt" is no .mdx or .md file'],
    ['content/articles/en/2026/care.mdx', 'no folder belongs here'],
    ['content/articles/care.mdx', 'no file belongs directly in articles/'],
    ['content/pages/about.mdx', 'no file belongs directly in pages/'],
    ['content/articles/eng/care.mdx', '"eng" is no language of the hub; did you mean "en"?'],
    ['content/articles/en/care_home.mdx', 'the file name "care_home" cannot be an address'],
    ['content/articles/en/niño.mdx', 'the file name "niño" cannot be an address'],
  ]
  it.each(refused)('%s is refused', async (file, message) => {
    const problems = await check({ [file]: article })
    expect(problems.map(problem => problem.message)).toContain(message)
  })

  it('may not differ only in case', async () => {
    const messages = (await check({ 'content/articles/en/Care-Work.mdx': article })).map(problem => problem.message)
    expect(messages).toContain('the name differs from "Care-Work.mdx" only in upper and lower case')
  })

  it('must be UTF-8; the first bad byte is named with its line', async () => {
    const bytes = Buffer.from(article.replace('found in', 'found \xE9n'), 'latin1')
    expect(inShort(await check({ [articleFile]: bytes }))).toEqual([
      `care-work.mdx:3 the file is not in UTF-8: byte ${bytes.indexOf(0xe9)} cannot be read`,
    ])
  })

  it.each(['', '\n \n', '\uFEFF'])('must not be empty: %j', async text => {
    expect(inShort(await check({ [articleFile]: text }))).toEqual(['care-work.mdx:1 the file is empty'])
  })

  it('of 5 MB are refused at once, with their size', async () => {
    const start = performance.now()
    const problems = await check({ [articleFile]: article + '{'.repeat(5 * 1024 * 1024) })
    expect(inShort(problems)).toEqual(['care-work.mdx:1 the file has 5.0 MB; 1 MB is the most'])
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('have all their problems reported at once, in the order of files and lines', async () => {
    const problems = await check({
      [articleFile]: article.replace('[europe]', '[erope]').replace('## What', '#### What').replace('[GB]', '[UK]'),
      'content/articles/en/another.mdx': '',
      'content/taxonomy/indicators.yaml': `${String(hub['content/taxonomy/indicators.yaml'])}  note: x\n`,
    })
    expect(inShort(problems).map(text => text.split(' ')[0])).toEqual([
      'another.mdx:1',
      'care-work.mdx:5',
      'care-work.mdx:6',
      'care-work.mdx:33',
      'indicators.yaml:3',
    ])
  })
})
