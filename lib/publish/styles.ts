import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Text, type Document } from 'domhandler'
import { getElementsByTagName, removeElement } from 'domutils'
import { PurgeCSS } from 'purgecss'
import { PublishError, type Pass, type Template } from './built-page'

/** What the pages of one template have that a selector can name. */
interface Names {
  classes: Set<string>
  ids: Set<string>
  tags: Set<string>
  attributes: Map<string, Set<string>>
  /** The style sheets that the pages link to, in their order. */
  sheets: string[]
}

/**
 * Inlines styles: every static page carries those that its template uses, so that it is painted after one
 * response. An interactive page keeps its link, for React looks for the sheet when it hydrates.
 */
export interface Styles {
  /** First, on every page: takes the links to style sheets out, leaves a mark, and remembers what the page has. */
  collect: Pass
  /** After all pages are collected: the styles of each template. */
  purge(): Promise<Map<Template, string>>
}

/** Where a page's styles go once they are known. */
export const styleMark = '/*styles*/'

/** @param folder Next's export */
export function createStyles(folder: string, base: string): Styles {
  const templates = new Map<Template, Names>()
  return {
    collect({ file, interactive, template, document }) {
      if (interactive) return
      const links = getElementsByTagName('link', document).filter(link => link.attribs.rel === 'stylesheet')
      const [first, ...others] = links
      if (!first) throw new PublishError(file, 'no style sheet to inline: has Next changed its markup?')
      const names = templates.get(template) ?? emptyNames()
      templates.set(template, names)
      names.sheets = [...new Set([...names.sheets, ...links.map(link => (link.attribs.href ?? '').slice(base.length))])]
      first.name = 'style'
      first.attribs = {}
      first.children = [new Text(styleMark)]
      for (const link of others) removeElement(link)
      remember(document, names)
    },
    async purge() {
      const purged = await Promise.all(
        [...templates].map(async ([template, names]) => [template, await usedStyles(names, folder, base)] as const),
      )
      return new Map(purged)
    },
  }
}

const emptyNames = (): Names => ({
  classes: new Set(),
  ids: new Set(),
  tags: new Set(['html', 'body']),
  attributes: new Map(),
  sheets: [],
})

function remember(document: Document, names: Names): void {
  for (const { name, attribs } of getElementsByTagName('*', document)) {
    names.tags.add(name)
    if (attribs.id) names.ids.add(attribs.id)
    for (const word of attribs.class?.split(/\s+/) ?? []) names.classes.add(unescape(word))
    for (const [attribute, value] of Object.entries(attribs)) {
      names.attributes.set(attribute, (names.attributes.get(attribute) ?? new Set()).add(value))
    }
  }
}

/** Classes stand in the document as Next escaped them for HTML. */
const unescape = (text: string) =>
  text
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')

/** Attributes that appear on a page after it has loaded: what the reader opens, what a script shows. */
const dynamicAttributes = ['open', 'hidden', 'aria-current', 'aria-expanded', 'aria-selected', 'dir', 'lang']

async function usedStyles(names: Names, folder: string, base: string): Promise<string> {
  const raw = names.sheets.map(sheet => absolute(readFileSync(join(folder, sheet), 'utf8'), base)).join('')
  const extracted = {
    classes: [...names.classes],
    ids: [...names.ids],
    tags: [...names.tags],
    attributes: {
      names: [...names.attributes.keys()],
      values: [...names.attributes.values()].flatMap(values => [...values].flatMap(value => value.split(/\s+/))),
    },
    undetermined: [],
  }
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: '-', extension: 'names' }],
    extractors: [{ extensions: ['names'], extractor: () => extracted }],
    css: [{ raw }],
    dynamicAttributes,
    keyframes: true,
    variables: true,
  })
  if (!result) throw new Error('PurgeCSS returned nothing')
  return result.css
}

/** A style sheet names fonts from where it lies; inlined, it names them from the top. */
const absolute = (css: string, base: string) =>
  css.replaceAll(/url\((["']?)\.\.\/media\//g, `url($1${base}/_next/static/media/`)
