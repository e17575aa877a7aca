import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getElementsByTagName, textContent } from 'domutils'
import { parsePage, renderPage, type Pass, type Template } from './built-page'
import { detached } from './detached'
import { unescaped } from './entities'
import { prune } from './passes/prune'
import { completePages, type SourcePage } from './series'
import { sitemapEntry, type SitemapEntry } from './sitemap'

/** A page that has been through all passes. */
export interface PassedPage {
  /** Path within the site. */
  file: string
  template: Template
  title: string
  entry?: SitemapEntry
  /** As bytes: the texts of a large library would not fit into what Node gives to texts. */
  html: Buffer
}

/** A page on its way: what gives its HTML, and what it has to go through. */
export interface PageToPass {
  file: string
  html: () => string
  passes: readonly Pass[]
}

/**
 * All pages of the site: those that Next has rendered, and those of series that it has not.
 *
 * @param from Next's export
 * @param pages the files of the pages in it
 * @param series pages of kinds of which Next renders only some, by kind and language
 * @param passes in their order, but for the first, which takes Next's own away
 * @throws PublishError where Next renders a page of a series differently
 */
export function pagesToPass(
  from: string,
  pages: readonly string[],
  series: readonly (readonly SourcePage[])[],
  passes: readonly Pass[],
): PageToPass[] {
  const read = (file: string) => readFileSync(join(from, file), 'utf8')
  const isExported = new Set(pages)
  const exported = (file: string) => (isExported.has(file) ? read(file) : undefined)
  const completed = series.flatMap(kind => completePages(kind, exported))
  return [
    ...pages.map(file => ({ file, html: () => read(file), passes: [prune, ...passes] })),
    ...completed.map(page => ({ ...page, passes })),
  ].toSorted((a, b) => (a.file < b.file ? -1 : 1))
}

/**
 * Takes a page through its passes.
 *
 * @param islands names of all islands
 * @param url where the site is published
 * @throws PublishError where Next's markup is not what a pass expects
 */
export function passPage({ file, html, passes }: PageToPass, islands: readonly string[], url: string): PassedPage {
  const page = parsePage(file, html(), islands)
  for (const pass of passes) pass(page)
  const [heading] = getElementsByTagName('h1', page.document)
  const facts = {
    file,
    template: page.template,
    title: heading ? unescaped(textContent(heading)) : '',
    entry: sitemapEntry(page, url),
  }
  return { ...detached(facts), html: Buffer.from(renderPage(page.document)) }
}
