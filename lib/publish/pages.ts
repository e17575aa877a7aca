import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parsePage, PublishError, renderPage, type PageFacts, type Pass } from './built-page'
import { prune } from './passes/prune'
import { completePages, type SourcePage } from './series'

/** A page that has been through all passes. */
export interface PassedPage extends PageFacts {
  /** Path within the site. */
  file: string
  /** As bytes: the texts of a large library would not fit into what Node gives to texts. */
  html: Buffer
}

/** A page on its way: what is known of it, what gives its HTML, and what it has to go through. */
export interface PageToPass {
  file: string
  facts: PageFacts
  html: () => string
  passes: readonly Pass[]
}

/** What a site is made of, as far as its pages go. */
export interface PageSources {
  /** Next's export. */
  from: string
  /** The files of the pages in it. */
  exported: readonly string[]
  /** Pages of kinds of which Next renders only some, by kind and language. */
  series: readonly (readonly SourcePage[])[]
  /** What is known of every page, by its path within the site. */
  facts: ReadonlyMap<string, PageFacts>
}

/**
 * All pages of the site: those that Next has rendered, and those of series that it has not.
 *
 * @param passes in their order, but for the first, which takes Next's own away
 * @throws PublishError where Next renders a page of a series differently, or one of which nothing is known
 */
export function pagesToPass({ from, exported, series, facts }: PageSources, passes: readonly Pass[]): PageToPass[] {
  const read = (file: string) => readFileSync(join(from, file), 'utf8')
  const isExported = new Set(exported)
  const completed = series.flatMap(kind => completePages(kind, file => (isExported.has(file) ? read(file) : undefined)))
  const factsOf = (file: string) => {
    const known = facts.get(file)
    if (!known) throw new PublishError(file, 'Next has rendered a page that no route has')
    return known
  }
  return [
    ...exported.map(file => ({ file, facts: factsOf(file), html: () => read(file), passes: [prune, ...passes] })),
    ...completed.map(page => ({ ...page, facts: factsOf(page.file), passes })),
  ].toSorted((a, b) => (a.file < b.file ? -1 : 1))
}

/**
 * Takes a page through its passes.
 *
 * @param islands names of all islands
 * @throws PublishError where Next's markup is not what a pass expects
 */
export function passPage({ file, facts, html, passes }: PageToPass, islands: readonly string[]): PassedPage {
  const page = parsePage(file, html(), { template: facts.template, known: islands })
  for (const pass of passes) pass(page)
  return { ...facts, file, html: Buffer.from(renderPage(page.document)) }
}
