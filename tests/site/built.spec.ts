import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { tableAddress } from '../../lib/api/table'
import { tables } from '../../lib/collections/collections'
import { sitePagesIn } from '../../lib/collections/site-pages'
import { isPublic, isWithdrawn, type Publication } from '../../lib/content/gate'
import { buildDay } from '../../lib/dates'
import { completeLocales, locales, localesOffering } from '../../lib/i18n/locales'
import { addresses, htmlOf, out } from './pages'

/** What every built page must be, read from the files without a browser. */

const articleFiles = localesOffering('articles').flatMap(locale => {
  const folder = new URL(`../../content/articles/${locale}/`, import.meta.url)
  return (existsSync(folder) ? readdirSync(folder) : []).map(file => ({
    address: `/${locale}/articles/${file.replace('.mdx', '')}/`,
    text: readFileSync(new URL(file, folder), 'utf8'),
  }))
})
/** Whether something stands at an article's address: itself, or the notice that it was withdrawn. */
function hasPage(text: string): boolean {
  const publication = parse(text.split(/^---$/m)[1] ?? '') as Publication
  return isPublic(publication, buildDay()) || isWithdrawn(publication, buildDay())
}

test('every public or withdrawn article has a page in its language, and no other article has one', () => {
  for (const { address, text } of articleFiles) {
    expect(addresses.includes(address), address).toBe(hasPage(text))
  }
  expect(addresses.filter(address => /^\/..\/articles\/(?!page\/)[^/]+\/$/.test(address))).toHaveLength(
    articleFiles.filter(({ text }) => hasPage(text)).length,
  )
})

test('the five founding articles are there, and one of them in Spanish', () => {
  const titles = [
    'U.S. Department of Labor',
    'Business Responsibility on Preventing and Addressing Forced Labour in Malaysia',
    'Promising practices in the engagement of people with lived experience',
    'The Vulnerability of Paid Migrant Live-in Care Workers in London to Modern Slavery',
    'Combating technology-facilitated trafficking in human beings in Central Asia and across the OSCE Asian Partners',
  ]
  const list = addresses
    .filter(address => /^\/en\/articles\/(page\/\d+\/)?$/.test(address))
    .map(htmlOf)
    .join('\n')
  for (const title of titles) expect(list).toContain(title)
  expect(addresses).toContain('/es/articles/peru-labour-trafficking-indicators/')
})

test('every link and anchor within the site leads somewhere', () => {
  const broken: string[] = []
  const idsOf = new Map<string, Set<string>>()
  const ids = (address: string) => {
    const known = idsOf.get(address) ?? new Set([...htmlOf(address).matchAll(/ id="([^"]+)"/g)].map(match => match[1]!))
    idsOf.set(address, known)
    return known
  }
  for (const address of addresses) {
    for (const [, href = ''] of htmlOf(address).matchAll(/<a [^>]*href="([^"]+)"/g)) {
      if (/^(https?|mailto|tel|sms):/.test(href)) continue
      const [path = '', anchor] = href.split('#')
      const target = path || address
      // A link may lead to a file, such as an article as plain text.
      const isFile = /\.[a-z\d]+$/.test(target)
      const exists = isFile ? existsSync(join(out, target)) : addresses.includes(target)
      const anchored =
        !anchor ||
        // A state of the page, which its script reads.
        anchor.includes('=') ||
        (exists && !isFile && ids(target).has(anchor))
      if (!exists || !anchored) broken.push(`${address}: ${href}`)
    }
  }
  expect(broken).toEqual([])
})

test('every file that a page names is there, and none is on another host', () => {
  const missing = new Set<string>()
  for (const address of addresses) {
    const html = htmlOf(address)
    const named = [...html.matchAll(/<(?:script|img|source|link|iframe)\b[^>]*?\s(?:src|href)="([^"]+)"[^>]*>/g)]
    for (const [tag, file = ''] of named) {
      if (/rel="(canonical|alternate)"/.test(tag)) continue
      if (!file.startsWith('/') || !existsSync(join(out, file.split('?')[0]!))) missing.add(`${address}: ${file}`)
    }
  }
  expect([...missing]).toEqual([])
})

test('every page has one canonical address', () => {
  const faults: string[] = []
  for (const address of addresses) {
    const canonical = [...htmlOf(address).matchAll(/<link rel="canonical" href="([^"]+)"/g)].map(
      match => new URL(match[1]!).pathname,
    )
    const own = address === '/' ? '/en/' : address
    if (canonical.join(' ') !== own) faults.push(`${address} is said to be ${canonical.join(' ')}`)
  }
  expect(faults).toEqual([])
})

test('every page has a title of its own, a description, one h1, its language and its landmarks', () => {
  const titles = new Map<string, string>()
  const faults: string[] = []
  for (const address of addresses.filter(candidate => candidate !== '/')) {
    const html = htmlOf(address)
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? ''
    const key = `${address.slice(1, 3)} ${title}`
    if (titles.has(key)) faults.push(`${address} and ${titles.get(key)} are both called "${title}"`)
    titles.set(key, address)
    if (!/<meta name="description" content="[^"]{10,}/.test(html)) faults.push(`${address}: no description`)
    const headings = html.match(/<h1[ >]/g)?.length
    if (headings !== 1) faults.push(`${address}: ${headings} h1`)
    if (!html.includes(`<html lang="${address.slice(1, 3)}"`)) faults.push(`${address}: another language`)
    for (const landmark of ['<header', '<main', '<footer']) {
      if (!html.includes(landmark)) faults.push(`${address}: no ${landmark}>`)
    }
  }
  expect(faults).toEqual([])
})

test('no inline style and no address of another host but in links', () => {
  expect(addresses.filter(address => /<[^>]+ style="/.test(htmlOf(address)))).toEqual([])
})

test('the HTML is valid', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // React writes these forms; both are valid HTML.
      'doctype-style': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attr-case': 'off',
      'attr-quotes': 'off',
      'attribute-empty-style': 'off',
      // Matters of length and taste, not of validity.
      'long-title': 'off',
      // A table that a phone shows as cards is one to those who hear it, since its parts say so.
      'no-redundant-role': 'off',
      'no-inline-style': 'off',
      'no-trailing-whitespace': 'off',
      'prefer-native-element': 'off',
      'tel-non-breaking': 'off',
      // Next's own scripts come from this host in files with hashed names.
      'require-sri': 'off',
      'script-type': 'off',
      'no-implicit-button-type': 'off',
      // The checklist is a form to be filled in on paper until its script gives it buttons.
      'wcag/h32': 'off',
      // A button may have its name from the label around it, which this rule does not look at; axe does.
      'text-content': 'off',
    },
  })
  const faults = addresses.flatMap(address => {
    const report = validator.validateStringSync(htmlOf(address))
    return report.results.flatMap(result =>
      result.messages.map(message => `${address}:${message.line} ${message.ruleId}: ${message.message}`),
    )
  })
  expect([...new Set(faults)]).toEqual([])
})

test('what is built is what the routes have, and nothing else', () => {
  const declared = locales.flatMap(sitePagesIn).map(({ address }) => address)
  expect(new Set(declared).size).toBe(declared.length)
  // The home page stands at the top of the host as well.
  expect(addresses.filter(address => address !== '/')).toEqual(declared.toSorted())
})

test('every table of the open data is built in every language', () => {
  for (const table of tables) {
    for (const locale of completeLocales) {
      for (const format of ['json', 'csv'] as const) {
        expect(existsSync(join(out, tableAddress(table, locale, format)))).toBe(true)
      }
    }
  }
})
