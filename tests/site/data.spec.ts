import { expect } from '@playwright/test'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { validate } from '@readme/openapi-parser'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import Papa from 'papaparse'
import Parser from 'rss-parser'
import type { IndexRecord, WholeArticleRecord, WholeListRecord } from '../../lib/api/schemas'
import { jsonFeedSchema } from '../fixtures/json-feed'
import { contentAt, describedPath, description } from './described'
import { test } from './one-page'
import { addresses, htmlOf, out, templates } from './pages'

/** Feeds, data and citations as programs that we have not written read them: of every list and article. */

const read = (file: string) => readFileSync(join(out, file), 'utf8')
const files = ['api', 'feeds'].flatMap(room =>
  readdirSync(join(out, room), { recursive: true, encoding: 'utf8' })
    .map(file => `${room}/${file}`)
    .filter(file => /\.(json|xml|csv|bib|ris|zip|sha256)$/.test(file)),
)
const isArticle = (address: string) => /^\/..\/articles\/(?!page\/)[^/]+\/$/.test(address)
const index = JSON.parse(read('api/v1/index.json')) as IndexRecord
const lists = index.languages.flatMap(language => language.lists.map(({ url }) => new URL(url).pathname))
const articles = addresses.filter(isArticle)
const beside = (room: string, page: string, ending: string) => `${room}${page.slice(0, -1)}.${ending}`
const listData = (page: string) => JSON.parse(read(beside('api/v1', page, 'json'))) as WholeListRecord
const articleData = (page: string) => JSON.parse(read(beside('api/v1', page, 'json'))) as WholeArticleRecord

const ajv = new Ajv2020({ strictTypes: false })
addFormats.default(ajv)
// Where OpenAPI keeps its schemas.
ajv.addVocabulary(['components'])

test.beforeEach(() => test.setTimeout(120_000))

test('the description is valid OpenAPI 3.1, and describes every file and no other', async () => {
  const result = await validate(structuredClone(description) as unknown as Parameters<typeof validate>[0])
  expect(result).toMatchObject({ valid: true, specification: 'OpenAPI' })
  const described = new Map(files.map(file => [file, describedPath(`/${file}`)]))
  expect([...described].filter(([, template]) => template === undefined)).toEqual([])
  expect(new Set(described.values())).toEqual(new Set(Object.keys(description.paths)))
})

test('all data are as the description says', () => {
  ajv.addSchema({ $id: 'hub:', components: description.components })
  for (const file of files.filter(name => name.startsWith('api/'))) {
    const { schema } = contentAt(describedPath(`/${file}`)!)
    if (!schema) continue
    const matches = ajv.getSchema(`hub:#/components/schemas/${schema}`)!
    expect(matches(JSON.parse(read(file))), `${file}: ${ajv.errorsText(matches.errors)}`).toBe(true)
  }
})

test('every list has its files, and every article has its own', () => {
  expect(new Set(lists).size).toBe(lists.length)
  expect(lists.filter(page => !addresses.includes(page))).toEqual([])
  for (const room of ['articles', 'types', 'regions', 'countries', 'topics']) {
    expect(
      lists.some(page => page.startsWith(`/en/${room}/`)),
      room,
    ).toBe(true)
  }
  for (const page of lists) {
    const { articles: held, articleCount, files: named, url } = listData(page)
    expect(new URL(url).pathname).toBe(page)
    expect(held).toHaveLength(articleCount)
    for (const address of Object.values(named))
      expect(existsSync(join(out, new URL(address).pathname)), address).toBe(true)
  }
  for (const page of articles) {
    const { url, files: named, sections, translations } = articleData(page)
    expect(new URL(url).pathname).toBe(page)
    expect(sections.map(({ text }) => text).join(' ').length, page).toBeGreaterThan(200)
    const others = [...Object.values(named), ...translations.map(({ json }) => json)]
    for (const address of others) expect(existsSync(join(out, new URL(address).pathname)), address).toBe(true)
  }
})

test('every list names its feeds, and both are valid and say the same', async () => {
  const parser = new Parser({ customFields: { item: ['id', 'updated'] } })
  const isJsonFeed = ajv.compile(jsonFeedSchema)
  for (const page of lists) {
    const html = htmlOf(page)
    for (const [type, ending] of [
      ['application/atom+xml', 'xml'],
      ['application/feed+json', 'json'],
    ]) {
      const [, href = ''] =
        new RegExp(`<link rel="alternate" type="${type!.replace('+', '\\+')}" href="([^"]+)"`).exec(html) ?? []
      expect(new URL(href).pathname, page).toBe(beside('/feeds', page, ending!))
    }
    const { articles: held, title } = listData(page)
    const atom = await parser.parseString(read(beside('feeds', page, 'xml')))
    const json = JSON.parse(read(beside('feeds', page, 'json'))) as {
      title: string
      items: { id: string; title: string; url: string; content_text: string; date_modified: string }[]
    }
    expect(isJsonFeed(json), `${page}: ${ajv.errorsText(isJsonFeed.errors)}`).toBe(true)
    expect(atom.title).toContain(title)
    expect(json.items).toHaveLength(Math.min(held.length, 50))
    const fromAtom = atom.items.map(item => [item.id, item.title, item.link, item.summary?.trim(), item.updated])
    const fromJson = json.items.map(item => [item.id, item.title, item.url, item.content_text, item.date_modified])
    expect(fromAtom, page).toEqual(fromJson)
    const byId = new Map(held.map(article => [article.id, article]))
    expect(new Set(json.items.map(({ id }) => id)).size).toBe(json.items.length)
    for (const { id, content_text: text, date_modified: day } of json.items) {
      expect(text).toBe(byId.get(id)!.summary)
      expect(day).toBe(`${byId.get(id)!.updated ?? byId.get(id)!.published}T00:00:00.000Z`)
    }
  }
})

test('every table has a row for each article, with what the data say', () => {
  for (const page of lists) {
    const { data, errors } = Papa.parse<Record<string, string>>(read(beside('api/v1', page, 'csv')), {
      header: true,
      skipEmptyLines: true,
    })
    expect(errors, page).toEqual([])
    expect(
      data.map(row => [row.id, row.title, row.summary, row.countries, row.published, row.originalTitle, row.licence]),
    ).toEqual(
      listData(page).articles.map(article => [
        article.id,
        article.title,
        article.summary,
        article.countries.map(({ slug }) => slug).join(';'),
        article.published,
        article.original?.title ?? '',
        article.licence.id,
      ]),
    )
  }
})

/** What of a citation must come through every format. */
const kept = ({ type, title, publisher, issued, URL: url, language }: Cite['data'][number]) => ({
  type,
  // BibTeX has marks for capital letters that stay.
  title: title.replace(/<\/?span[^>]*>/g, ''),
  publisher,
  issued: issued?.['date-parts'],
  url,
  language,
})
const parsed = (text: string) => new Cite(text, { generateGraph: false }).data.map(kept)

test('citations of every list come back whole from BibTeX and RIS, each article and each original once', () => {
  for (const page of lists) {
    const items = (JSON.parse(read(beside('api/v1', page, 'csl.json'))) as Cite['data']).map(kept)
    const { articles: held } = listData(page)
    const urls = items.filter(({ language }) => language).map(({ url }) => url)
    expect(urls, page).toEqual(held.map(({ url }) => url))
    const originals = held.flatMap(({ original }) => (original ? [original.title] : []))
    expect(new Set(items.filter(({ language }) => !language).map(({ title }) => title))).toEqual(new Set(originals))
    expect(parsed(read(beside('api/v1', page, 'ris'))), page).toEqual(items)
    const bib = read(beside('api/v1', page, 'bib'))
    // Of addresses, citation-js takes `%` for a character that is yet to be escaped.
    const fromBib = parsed(bib).map(item => ({ ...item, url: item.url?.replaceAll('%25', '%') }))
    expect(fromBib, page).toEqual(items)
    for (const { url } of items) if (url) expect(bib, page).toContain(`{${url}}`)
  }
})

test('the page on data is true: each of its addresses answers, with what it says', async ({ page, request }) => {
  for (const address of addresses.filter(candidate => candidate.endsWith('/data/'))) {
    await page.goto(address)
    const shown = await page
      .locator('main dl a')
      .evaluateAll(links => links.map(link => [link.getAttribute('href')!, link.textContent]))
    expect(shown.length).toBeGreaterThan(10)
    for (const [href, text] of shown) {
      expect(new URL(text!).pathname).toBe(href)
      const response = await request.get(href!)
      expect(response.status(), href).toBe(200)
      expect(response.headers()['access-control-allow-origin'], href).toBe('*')
      expect(response.headers()['content-type'], href).toContain(contentAt(describedPath(href!)!).media)
      // The other tests here read all these files.
      expect(files, href).toContain(href!.slice(1))
      expect((await response.body()).equals(readFileSync(join(out, href!))), href).toBe(true)
    }
    const [, command = ''] = /curl -s (\S+) \| jq/.exec((await page.locator('main').textContent()) ?? '') ?? []
    const answer = (await (await request.get(new URL(command).pathname)).json()) as WholeListRecord
    await page.goto(new URL(answer.url).pathname)
    for (const { title } of answer.articles.slice(0, 3)) {
      await expect(page.getByRole('main').getByRole('link', { name: title, exact: true })).toBeVisible()
    }
  }
})

test('a page of another host may read data and feeds, and no page of the hub', async ({ page, baseURL }) => {
  const elsewhere = createServer((_request, response) => response.end('<p>')).listen(0)
  await page.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}/`)
  const readable = (address: string) =>
    page.evaluate(async url => {
      try {
        return (await (await fetch(url)).text()).length > 0
      } catch {
        return false
      }
    }, baseURL + address)
  expect(await readable('/api/v1/index.json')).toBe(true)
  expect(await readable('/feeds/en/articles.xml')).toBe(true)
  expect(await readable('/en/')).toBe(false)
  elsewhere.close()
})

test('an article says what Zotero reads: a page of a website, with title, author, day, language and licence', () => {
  for (const page of articles) {
    const html = htmlOf(page)
    const meta = (name: string) =>
      new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`)
        .exec(html)?.[1]
        ?.replaceAll('&amp;', '&')
        .replaceAll('&#x27;', "'")
        .replaceAll('&quot;', '"')
    const { title, published, updated, language, url, licence } = articleData(page)
    const day = updated ?? published
    expect(meta('og:type'), page).toBe('website')
    expect([meta('citation_title'), meta('DC.title')], page).toEqual([title, title])
    expect(meta('citation_author')).toBe(meta('DC.creator'))
    expect(meta('citation_publication_date')).toBe(day.replaceAll('-', '/'))
    expect(meta('DC.date')).toBe(day)
    expect([meta('citation_language'), meta('DC.language')]).toEqual([language, language])
    expect(meta('citation_public_url')).toBe(url)
    expect(meta('DC.rights')).toBe(licence.url)
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('"Cite" opens by keyboard, and its files are downloads', async ({ page, request }) => {
    await page.goto(templates.project)
    const panel = page.locator('details', { has: page.locator('summary', { hasText: 'Cite' }) })
    await expect(panel.getByText('Vancouver').first()).toBeHidden()
    await panel.locator('summary').press('Enter')
    for (const style of ['APA', 'Chicago', 'Harvard', 'Vancouver']) {
      await expect(panel.getByText(style, { exact: true }).first()).toBeVisible()
    }
    for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
      const href = await panel.getByRole('link', { name, exact: true }).getAttribute('href')
      expect((await request.get(href!)).status()).toBe(200)
    }
  })
})
