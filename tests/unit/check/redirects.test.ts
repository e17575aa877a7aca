import { expect, it } from 'vitest'
import { article, articleFile, changed, check, inShort, type Files } from './hub'

const withRedirects = async (yaml: string, files: Files = {}) =>
  inShort(await check({ 'content/redirects.yaml': yaml, ...files }))

const named = (title: string, status: string) =>
  article.replace('Care work in the north', title).replace('status: published', `status: ${status}`)

it('passes old addresses that lead to a page', async () => {
  const yaml = `
- from: /node/12
  to: /en/articles/care-work/
- from: /en/old/
  to: /en/regions/europe/
- { from: /old.html, to: /es/help/ }
`
  expect(await withRedirects(yaml)).toEqual([])
})

it('passes a file that holds nothing yet', async () => {
  expect(await withRedirects('# none yet\n')).toEqual([])
})

const wrong: [what: string, yaml: string, expected: string][] = [
  ['is no list', 'from: /a/\nto: /en/', '1 the file is no list'],
  ['holds no pairs', '- /a/', '1 this is no pair of addresses'],
  ['lacks an end', '- from: /a/', '1 the key "to" is missing'],
  ['has another key', '- from: /a/\n  to: /en/\n  too: /en/', '3 unknown key "too"; did you mean "to"?'],
  ['has a query', '- from: /a/?b\n  to: /en/', '1 "/a/?b" is no address that every host understands'],
  ['climbs', '- from: /a/../b/\n  to: /en/', '1 "/a/../b/" is no address that every host understands'],
  [
    'leads to another site',
    '- from: /a/\n  to: https://example.org/',
    '2 "https://example.org/" is no address that every host understands',
  ],
  ['says an address twice', '- from: /a/\n  to: /en/\n- from: /a/\n  to: /es/', '3 "/a/" stands here a second time'],
  [
    'takes the address of a page',
    '- from: /en/articles/care-work\n  to: /en/',
    '1 "/en/articles/care-work/" is an address in use',
  ],
  [
    'leads nowhere',
    '- from: /a/\n  to: /en/articles/care-wrk/',
    '2 there is no page "/en/articles/care-wrk/"; did you mean "/en/articles/care-work/"?',
  ],
  ['leads to itself', '- from: /a/\n  to: /a/', '2 "/a/" leads back to itself'],
  ['goes round in a circle', '- from: /a/\n  to: /b/\n- from: /b/\n  to: /a/', '2 "/b/" is an old address itself'],
  ['leads on twice', '- from: /a/\n  to: /b/\n- from: /b/\n  to: /en/', '2 "/b/" is an old address itself'],
]

it.each(wrong)('refuses what %s', async (_what, yaml, expected) => {
  expect(await withRedirects(yaml)).toContain(`redirects.yaml:${expected}`)
})

it('refuses an address that a file of the site has', async () => {
  const files = { 'public/old.pdf': 'x' }
  expect(await withRedirects('- { from: /old.pdf, to: /en/ }', files)).toEqual([
    'redirects.yaml:1 "/old.pdf" is an address in use',
  ])
})

it('refuses a former slug of an article', async () => {
  const files = { [articleFile]: changed('status:', 'aliases: [older]\nstatus:') }
  expect(await withRedirects('- { from: /en/articles/older/, to: /en/ }', files)).toEqual([
    `redirects.yaml:1 "/en/articles/older/" is a former slug in ${articleFile} already`,
  ])
})

it('leads to a notice, but not to what is not published', async () => {
  const files = {
    'content/articles/en/gone.mdx': named('Gone', 'withdrawn\nwithdrawnBecause: It was wrong.'),
    'content/articles/en/soon.mdx': named('Soon', 'draft'),
  }
  expect(await withRedirects('- { from: /a/, to: /en/articles/gone/ }', files)).toEqual([])
  expect(await withRedirects('- { from: /a/, to: /en/articles/soon/ }', files)).toEqual([
    'redirects.yaml:1 "/en/articles/soon/" is not published',
  ])
})
