import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Text, type Document } from 'domhandler'
import { getElementsByTagName, removeElement } from 'domutils'
import type { Template } from '../collections/route'
import { PublishError, type Pass } from './built-page'
import { detached } from './detached'
import { unescaped } from './entities'
import { usedStyles, type Names } from './used-styles'

/**
 * Inlines styles: every page carries those that its template uses, so that it is painted after one response. Where
 * a page has islands it carries those, too, that their scripts name.
 */
export interface Styles {
  /** First, on every page: takes the links to style sheets out, leaves a mark, and remembers what the page has. */
  collect: Pass
  /** After all pages are collected: the styles of each template. */
  inUse(): Map<Template, string>
}

/** Where a page's styles go once they are known. */
export const styleMark = '/*styles*/'

/**
 * @param folder Next's export
 * @param scripts of islands, by name
 */
export function createStyles(folder: string, base: string, scripts: Readonly<Record<string, string>>): Styles {
  const templates = new Map<Template, Collected>()
  const sheetOf = ({ sheets }: Collected) =>
    [...sheets].map(sheet => absolute(readFileSync(join(folder, sheet), 'utf8'), base)).join('')
  return {
    collect({ file, islands, template, document }) {
      const links = getElementsByTagName('link', document).filter(link => link.attribs.rel === 'stylesheet')
      const [first, ...others] = links
      if (!first) throw new PublishError(file, 'no style sheet to inline: has Next changed its markup?')
      const names = templates.get(template) ?? nothing()
      templates.set(template, names)
      for (const link of links) names.sheets.add((link.attribs.href ?? '').slice(base.length))
      first.name = 'style'
      first.attribs = {}
      first.children = [new Text(styleMark)]
      for (const link of others) removeElement(link)
      remember(document, names)
      for (const island of islands) rememberWords(scripts[island] ?? '', names)
    },
    inUse: () =>
      new Map([...templates].map(([template, names]) => [template, usedStyles(sheetOf(names), names)] as const)),
  }
}

interface Collected extends Names {
  /** The style sheets that the pages link to, in their order. */
  sheets: Set<string>
}

const nothing = (): Collected => ({
  tags: new Set(),
  classes: new Set(),
  ids: new Set(),
  attributes: new Set(),
  sheets: new Set(),
})

function remember(document: Document, names: Names): void {
  for (const { name, attribs } of getElementsByTagName('*', document)) {
    add(names.tags, name)
    if (attribs.id) add(names.ids, attribs.id)
    for (const word of attribs.class?.split(/\s+/) ?? []) add(names.classes, unescaped(word))
    for (const attribute of Object.keys(attribs)) add(names.attributes, attribute)
  }
}

function add(known: Set<string>, name: string): void {
  if (!known.has(name)) known.add(detached(name))
}

/** Whatever a script may give to what it makes: any word in it may be a tag, a class, an attribute. */
function rememberWords(script: string, names: Names): void {
  for (const [word] of script.matchAll(/[^\s"'`]+/g)) names.classes.add(word)
  for (const [word] of script.matchAll(/[\w-]+/g)) {
    for (const kind of [names.tags, names.classes, names.ids, names.attributes]) kind.add(word)
  }
}

/** A style sheet names fonts from where it lies; inlined, it names them from the top. */
const absolute = (css: string, base: string) =>
  css.replaceAll(/url\((["']?)\.\.\/media\//g, `url($1${base}/_next/static/media/`)
