import type { Template } from '../collections/route'
import { namesIn } from './markup'
import { forOlderBrowsers } from './older-browsers'
import type { PageFacts, RenderedPage } from './page'
import { stylesWithNames, type ShortNames } from './short-names'
import { usedStyles } from './used-styles'

interface StyleSources {
  /** All styles that there are. */
  css: string
  /** The documents around pages. */
  frames: readonly string[]
  /** Of islands, by name. */
  scripts: Readonly<Record<string, string>>
  names: ShortNames
}

/**
 * The styles of each template: every page carries those that its template uses, so that it is painted after one
 * response, with short names. Where a page has islands it carries those, too, that their scripts name.
 */
export function stylesOf(
  pages: Iterable<Pick<PageFacts, 'template'> & Pick<RenderedPage, 'islands' | 'names'>>,
  { css, frames, scripts, names }: StyleSources,
): Map<Template, string> {
  const templates = new Map<Template, Set<string>>()
  const islands = new Map<Template, Set<string>>()
  for (const page of pages) {
    addTo(templates, page.template, page.names)
    addTo(islands, page.template, page.islands)
  }
  const sheet = forOlderBrowsers(css)
  return new Map(
    [...templates].map(([template, ofPages]) => {
      const ofIslands = [...(islands.get(template) ?? [])].flatMap(name => namesInScript(scripts[name] ?? ''))
      const used = usedStyles(sheet, new Set([...frames.flatMap(namesIn), ...ofPages, ...ofIslands]))
      return [template, stylesWithNames(used, names)]
    }),
  )
}

function addTo(sets: Map<Template, Set<string>>, template: Template, names: readonly string[]): void {
  const known = sets.get(template) ?? new Set()
  sets.set(template, known)
  for (const name of names) known.add(name)
}

/** Whatever a script may give to what it makes: any word in it may be a tag, a class, an attribute. */
export const namesInScript = (script: string): string[] => [
  ...(script.match(/[^\s"'`]+/g) ?? []).map(word => `.${word}`),
  ...(script.match(/[\w-]+/g) ?? []).flatMap(word => [word, `.${word}`, `#${word}`, `[${word}]`]),
]
