/*
 * The markup that React writes, read without a parser: wherever `<`, `>` and quotation marks are none, React escapes
 * them, so expressions find every tag and every attribute.
 */

const openingTag = /<([a-z][\w-]*)((?: [\w:-]+="[^"]*")*)\/?>/gi
const attributeForm = / ([\w:-]+)="([^"]*)"/g

/** Attributes that hold an address. */
const addressed = new Set(['href', 'src', 'action', 'data-addresses'])

/** Attributes of SVG, whose names have capitals. */
const capitals = new Set(['viewBox', 'preserveAspectRatio', 'patternUnits'])

/**
 * The same markup in the short form that HTML has of it, with its addresses as they are on the host.
 *
 * @param resolve what an address within the site, with a slash in front, is to be there
 */
export function leanMarkup(html: string, resolve = (address: string) => address): string {
  const short = (_attribute: string, name: string, value: string) => {
    const key = capitals.has(name) ? name : name.toLowerCase()
    if (value === '') return ` ${key}`
    return ` ${key}="${value.startsWith('/') && addressed.has(key) ? resolve(value) : value}"`
  }
  return html
    .replaceAll(
      openingTag,
      (_tag, name: string, attributes: string) => `<${name}${attributes.replaceAll(attributeForm, short)}>`,
    )
    .replaceAll(/<svg .*?<\/svg>/gs, svg => svg.replaceAll(/<(\w+)([^<>]*)><\/\1>/g, '<$1$2/>'))
}

/**
 * What selectors can name of a part of a page, as simple selectors, each once: `main`, `.wrap`, `#content`, `[href]`.
 *
 * @param html in its short form
 */
export function namesIn(html: string): string[] {
  const names = new Set<string>()
  for (const [, tag = '', attributes = ''] of html.matchAll(leanTag)) {
    names.add(tag)
    for (const [, name = '', value = ''] of attributes.matchAll(leanAttribute)) {
      names.add(`[${name}]`)
      if (name === 'id') names.add(`#${value}`)
      if (name === 'class') for (const word of value.split(/\s+/)) names.add(`.${unescaped(word)}`)
    }
  }
  return [...names]
}

const leanTag = /<([a-z][\w-]*)((?: [\w:-]+(?:="[^"]*")?)*)\/?>/gi
const leanAttribute = / ([\w:-]+)(?:="([^"]*)")?/g

/** What was meant by a text or an attribute that React has escaped. */
export const unescaped = (text: string) =>
  text
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')

/** The names of the islands that stand in a part of a page, each once. */
export const islandsIn = (html: string): string[] => [
  ...new Set([...html.matchAll(/ data-island="([^"]*)"/g)].map(([, name = '']) => name)),
]

/** Those of them whose scripts wait until the reader asks for them. */
export const waitingIn = (html: string): string[] => [
  ...new Set([...html.matchAll(/ data-island="([^"]*)"[^>]* data-waits(?=[ >])/g)].map(([, name = '']) => name)),
]

/**
 * The same markup without some elements and all that is in them.
 *
 * @param html in its short form
 * @param isUnwanted is given an element's name and its whole opening tag
 */
export function withoutElements(html: string, isUnwanted: (name: string, tag: string) => boolean): string {
  const kept: string[] = []
  let end = 0
  for (const { index, 0: tag, 1: name = '' } of html.matchAll(leanTag)) {
    if (index < end || !isUnwanted(name, tag)) continue
    kept.push(html.slice(end, index))
    end = endOf(html, index, name)
  }
  return [...kept, html.slice(end)].join('')
}

/** Where the element ends that begins at an index; of those without content, a link is the only one that is taken out. */
function endOf(html: string, index: number, name: string): number {
  let depth = 0
  for (const { index: offset, 0: tag } of html.slice(index).matchAll(new RegExp(`</?${name}(?=[ >])[^>]*>`, 'g'))) {
    depth += tag.startsWith('</') ? -1 : 1
    if (depth === 0 || name === 'link') return index + offset + tag.length
  }
  return html.length
}
