import type { Template } from '../collections/route'
import type { Locale } from '../i18n/locales'
import { referencesIn } from '../offline/references'
import type { Assets } from './assets'
import { fitsOneResponse } from './compress'
import type { FromNext } from './next-export'
import { pageWithNames, type ShortNames } from './short-names'
import { documentOf, type PageFacts, type RenderedPage } from './page'

/** A page that is rendered, as bytes: the texts of a large library would not fit into what Node gives to texts. */
export interface HeldPage extends PageFacts, Omit<RenderedPage, 'head' | 'body'> {
  head: Buffer
  body: Buffer
}

/** A page as readers get it, with all that stands around it. */
export interface CompletePage extends PageFacts {
  /** Made when it is asked for. */
  html: () => string
  /** In bytes. */
  length: number
  /** Addresses of all that it loads. */
  loads: string[]
}

/** What is put around pages. */
interface Parts {
  frames: FromNext['frames']
  styles: ReadonlyMap<Template, string>
  /** The short names of classes in them. */
  names: ShortNames
  /** What a language's pages have besides. */
  alphabetOf: (locale: Locale) => string
  /** The rules of speculation. */
  rules: string
  assets: Assets
  /** Path under which the site is served, without a slash at its end. */
  base: string
}

/**
 * What the menu says of each room is left out of a page that would not come in one response with it: the site map has it.
 */
export const withoutLinesOfRooms = (html: string): string =>
  html.replaceAll(/<ul class="rooms">.*?<\/ul><\/li><\/ul>/gs, rooms => rooms.replaceAll(/ <small>[^<]*<\/small>/g, ''))

/** Puts pages into their frames, with the styles of their templates and the scripts of their islands. */
export function completePages(pages: readonly HeldPage[], parts: Parts): CompletePage[] {
  const endOfHead = `<script type="speculationrules">${parts.rules}</script>`
  const addressOf = (script: string) => parts.base + parts.assets.addresses.get(`/${script}.js`)!
  return pages.map(({ head, body, islands, waiting, names: _selectors, loads, ...facts }) => {
    const { beforeStyles, afterStyles } = parts.frames[facts.frame]!
    const alphabet = parts.alphabetOf(facts.locale)
    // Before all others stands the script that tells Trusted Types which scripts may be loaded.
    const guard = islands.length > 0 ? `<script src="${addressOf('trusted')}"></script>` : ''
    const start = `${beforeStyles.replace('<head>', `<head>${guard}`)}<style>${parts.styles.get(facts.template)}</style>${alphabet && `<style>${alphabet}</style>`}${afterStyles}`
    const scripts = ['page', ...islands.filter(name => !waiting.includes(name))].map(addressOf)
    const held = waiting.map(addressOf)
    let isTight: boolean | undefined
    return {
      ...facts,
      html: () => {
        const parsed = { head: head.toString(), body: pageWithNames(body.toString(), parts.names) }
        const whole = documentOf({ start, endOfHead, scripts, waiting: held }, parsed)
        isTight ??= !fitsOneResponse(whole)
        return isTight ? withoutLinesOfRooms(whole) : whole
      },
      length: head.length + body.length + start.length,
      loads: [...new Set([...referencesIn(start), ...loads, ...scripts, ...held])],
    }
  })
}
