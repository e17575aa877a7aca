import { describe, expect, it } from 'vitest'
import { article, articleFile, changed, check, checkWithText, inShort, page, unchanged } from './hub'

describe('schemes of links', () => {
  const refused: [what: string, text: string, scheme: string][] = [
    ['javascript', '[a](javascript:alert%281%29)', 'javascript'],
    ['data', '[a](data:text/html,x)', 'data'],
    ['vbscript', '[a](vbscript:x)', 'vbscript'],
    ['file', '[a](file:///etc/passwd)', 'file'],
    ['ftp', '[a](ftp://example.org/)', 'ftp'],
    ['upper and lower case', '[a](JaVaScRiPt:x)', 'javascript'],
    ['an entity for a letter', '[a](&#106;avascript:x)', 'javascript'],
    ['an entity for the colon', '[a](javascript&colon;x)', 'javascript'],
    ['a line feed within', '[a](java&#10;script:x)', 'javascript'],
    ['a tab within', '[a](<java\tscript:x>)', 'javascript'],
    ['a space before', '[a](<&#32;javascript:x>)', 'javascript'],
    ['a control character before', '[a](&#1;javascript:x)', 'javascript'],
    ['a character without width within', '[a](java&#x200b;script:x)', 'javascript'],
    ['per cent signs', '[a](%6aavascript:x)', 'javascript'],
    ['a reference', '[a][b]\n\n[b]: javascript:x', 'javascript'],
    ['a definition that nothing refers to', '[b]: javascript:x', 'javascript'],
    ['an image', '![a](javascript:x)', 'javascript'],
    ['an image by reference', '![a][b]\n\n[b]: data:image/png;base64,x', 'data'],
  ]
  it.each(refused)('are refused: %s', async (_what, text, scheme) => {
    expect(inShort(await checkWithText(text))).toEqual([`care-work.mdx:37 a link or image cannot lead to ${scheme}:`])
  })

  it.each(['//example.org/', '/\\example.org/', '\\\\example.org/'])('are not left to the browser: %s', async url => {
    const [problem] = await checkWithText(`[a](<${url}>)`)
    expect(problem?.message).toMatch(/leads to another host without saying how/)
  })

  it.each(['https://example.org/a?b#c', 'http://example.org', 'mailto:a@example.org', 'tel:+51-1-555'])(
    'may be %s',
    async url => {
      expect(inShort(await checkWithText(`[a](${url})`))).toEqual([])
    },
  )

  it('may be left out where Markdown makes the link by itself', async () => {
    expect(inShort(await checkWithText('See https://example.org/ and a@example.org'))).toEqual([])
  })

  it.each(['https:///a', 'https://', 'mailto:a', 'tel:call', 'https://exa mple.org'])(
    'do not make half an address whole: %s',
    async url => {
      expect(inShort(await checkWithText(`[a](<${url}>)`))).toEqual([`care-work.mdx:37 "${url}" is no whole address`])
    },
  )
})

describe('links within the hub', () => {
  const known = [
    '/en/',
    '/es/',
    '/en/articles/',
    '/es/articles/',
    '/en/articles/care-work/',
    '/en/articles/care-work/#what-happened',
    '/en/articles/care-work/#sources',
    '#what-happened',
    '#sources',
    '/en/types/news-analysis/',
    '/en/regions/europe/',
    '/en/regions/europe/news-analysis/',
    '/en/countries/gb/',
    '/en/topics/labour-inspection/',
    '/en/search/',
    '/en/search/#q=debt',
    '/en/about/',
  ]
  it.each(known)('lead to %s', async url => {
    const files = { [articleFile]: `${article}\n[a](${url})\n`, 'content/pages/en/about.mdx': page }
    expect(inShort(await check(files))).toEqual([])
  })

  const refused: [url: string, message: string][] = [
    [
      '/en/articles/care-wrok/',
      'no page has the address "/en/articles/care-wrok/"; did you mean "/en/articles/care-work/"?',
    ],
    ['/en/articles/care-work', 'the link "/en/articles/care-work" lacks the slash at its end'],
    ['/en/articles/care-work#sources', 'the link "/en/articles/care-work#sources" lacks the slash at its end'],
    ['/en/articles/?page=2', 'a link within the hub holds no "?"'],
    ['articles/care-work/', 'the link "articles/care-work/" does not begin with /'],
    ['../care-work/', 'the link "../care-work/" does not begin with /'],
    [
      '/es/articles/care-work/',
      'no page has the address "/es/articles/care-work/"; did you mean "/en/articles/care-work/"?',
    ],
    ['/en/regions/africa/', 'no page has the address "/en/regions/africa/"'],
    ['/en/countries/GB/', 'no page has the address "/en/countries/GB/"; did you mean "/en/countries/gb/"?'],
    ['/en/regions/europe/guidance/', 'no page has the address "/en/regions/europe/guidance/"'],
    ['#what-hapened', '"/en/articles/care-work/" has no part "#what-hapened"; did you mean "#what-happened"?'],
    ['/en/articles/#sources', '"/en/articles/" has no part "#sources"'],
  ]
  it.each(refused)('do not lead to %s', async (url, message) => {
    const [problem, ...others] = inShort(await checkWithText(`[a](${url})`))
    expect(others).toEqual([])
    expect(problem).toContain(message)
  })

  it('lead to headings with accents', async () => {
    const text = '## ¿Qué ocurrió?\n\n[a](#que-ocurrio)'
    expect(inShort(await checkWithText(text))).toEqual([])
  })

  it.each([
    ['a draft', 'status: draft', '2026-03-01'],
    ['an article withdrawn before its day', 'status: withdrawn', '2026-12-01'],
    ['an article to come', 'status: published', '2026-12-01'],
  ])('do not lead to %s', async (_what, status, day) => {
    const other = unchanged(article)
      .replace('status: published', status)
      .replace('in the north', 'in the south')
      .replace('published: 2026-03-01', `published: ${day}`)
    const files = {
      [articleFile]: `${article}\n[a](/en/articles/other/)\n`,
      'content/articles/en/other.mdx': other.replace('[europe]', '[africa]'),
    }
    expect(inShort(await check(files))).toContain('care-work.mdx:37 "/en/articles/other/" is not published')
  })

  it('do not lead to a list that only a draft would fill', async () => {
    const draft = article.replace('status: published', 'status: draft').replace('in the north', 'in the south')
    const files = {
      [articleFile]: `${article}\n[a](/en/regions/africa/)\n`,
      'content/articles/en/other.mdx': draft.replace('[europe]', '[africa]'),
    }
    expect(inShort(await check(files))[0]).toMatch(/^care-work.mdx:37 no page has the address/)
  })

  it('have a text', async () => {
    expect(inShort(await checkWithText('[](/en/)'))).toEqual(['care-work.mdx:37 the link has no text'])
    expect(inShort(await checkWithText('[ ![Map](/map.png) ](/en/)'))).toEqual([
      'care-work.mdx:37 there is no file public/map.png',
    ])
  })
})

describe('images', () => {
  it('lie under public/ and have a text alternative', async () => {
    const files = {
      [articleFile]: `${article}\n![Map](/images/map.png)\n`,
      'public/images/map.png': new Uint8Array([1]),
    }
    expect(inShort(await check(files))).toEqual([])
    const silent = { ...files, [articleFile]: `${article}\n![](/images/map.png)\n` }
    expect(inShort(await check(silent))).toEqual(['care-work.mdx:37 the image has no text alternative'])
  })

  const refused: [url: string, message: string][] = [
    ['/images/map.png', 'there is no file public/images/map.png'],
    ['/', 'there is no file public/'],
    ['https://example.org/a.png', 'the image lies on another host; no request may leave for another host'],
    ['//example.org/a.png', 'the image lies on another host; no request may leave for another host'],
    ['map.png', 'the image "map.png" is not given by its whole path'],
    ['/../content/taxonomy/types.yaml', 'the image "/../content/taxonomy/types.yaml" is not given by its whole path'],
    [
      '/%2e%2e/content/taxonomy/types.yaml',
      'the image "/%2e%2e/content/taxonomy/types.yaml" is not given by its whole path',
    ],
  ]
  it.each(refused)('are refused at %s', async (url, message) => {
    expect(inShort(await checkWithText(`![Map](${url})`))).toEqual([`care-work.mdx:37 ${message}`])
  })
})

describe('the address of an article', () => {
  it('is known though its text cannot be read, so that one mistake is reported once', async () => {
    const files = {
      [articleFile]: `${article}\n[a](/en/articles/other/#part)\n`,
      'content/articles/en/other.mdx': changed('in the north', 'in the south').replace('Text with', '<b Text with'),
    }
    const problems = await check(files)
    expect(problems.map(({ file }) => file)).toEqual(['content/articles/en/other.mdx'])
  })
})

it('a link to a withdrawn article is a warning, so that it can be taken back at once', async () => {
  const gone = article
    .replace('Care work in the north', 'Gone')
    .replace('status: published', 'status: withdrawn\nwithdrawnBecause: Wrong.')
  const problems = await check({
    'content/articles/en/gone.mdx': gone,
    [articleFile]: `${article}\n[a](/en/articles/gone/#what)\n`,
  })
  expect(problems.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
    'warning "/en/articles/gone/#what" was withdrawn; readers find a notice there',
  ])
})
