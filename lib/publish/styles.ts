import type { Template } from '../collections/route'
import { namesIn } from './markup'
import { forOlderBrowsers } from './older-browsers'
import type { PageFacts, RenderedPage } from './page'
import { withShortNames, type TemplateStyles } from './short-names'
import { usedStyles } from './used-styles'

/**
 * The styles of each template: every page carries those that its template uses, so that it is painted after one
 * response, with short names. Where a page has islands it carries those, too, that their scripts name.
 *
 * @param css all styles that there are
 * @param frames the documents around pages
 * @param scripts of islands, by name
 */
export function stylesOf(
  pages: Iterable<Pick<PageFacts, 'template'> & Pick<RenderedPage, 'islands' | 'names'>>,
  { css, frames, scripts }: { css: string; frames: readonly string[]; scripts: Readonly<Record<string, string>> },
): Map<Template, TemplateStyles> {
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
      return [template, withShortNames(used, new Set(ofIslands))]
    }),
  )
}

function addTo(sets: Map<Template, Set<string>>, template: Template, names: readonly string[]): void {
  const known = sets.get(template) ?? new Set()
  sets.set(template, known)
  for (const name of names) known.add(name)
}

/** Whatever a script may give to what it makes: any word in it may be a tag, a class, an attribute. */
const namesInScript = (script: string): string[] => [
  ...(script.match(/[^\s"'`]+/g) ?? []).map(word => `.${word}`),
  ...(script.match(/[\w-]+/g) ?? []).flatMap(word => [word, `.${word}`, `#${word}`, `[${word}]`]),
]
