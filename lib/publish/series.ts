import { parsePage, PublishError, renderPage } from './built-page'
import { prune } from './passes/prune'

/** A page of a kind of which Next renders only some: what differs from page to page, as HTML. */
export interface SourcePage {
  /** Path within the site. */
  file: string
  /** What its head says of it. */
  tags: () => string
  /** What is in its body, but for the script that all pages have. */
  view: () => string
}

/** A page as Next would have written it, without what `prune` takes away; made when it is asked for. */
export interface CompletedPage {
  file: string
  html: () => string
}

/**
 * The pages that Next has not rendered: each is put into the document around one that it has. Those that it has are
 * made in the same way, to see that nothing is different.
 *
 * @param pages of one kind, in one language
 * @param exported a page of Next's export, undefined where it has none
 * @throws PublishError where Next renders a page differently, or none at all
 */
export function completePages(
  pages: readonly SourcePage[],
  exported: (file: string) => string | undefined,
): CompletedPage[] {
  let frame: Frame | undefined
  const missing: SourcePage[] = []
  for (const page of pages) {
    const byNext = exported(page.file)
    if (byNext === undefined) {
      missing.push(page)
      continue
    }
    const pruned = prunedPage(page.file, byNext)
    frame ??= frameOf(page.file, pruned)
    expectSame(page.file, pruned, fill(frame, page))
  }
  return missing.map(page => {
    const around = frame
    if (!around) throw new PublishError(page.file, 'Next has rendered no page of its kind and language')
    return { file: page.file, html: () => fill(around, page) }
  })
}

/** What is before, between and after the two parts of a document that differ from page to page. */
type Frame = readonly [beforeTags: string, beforeView: string, afterView: string]

function prunedPage(file: string, html: string): string {
  const page = parsePage(file, html, { template: 'page', known: [] })
  prune(page)
  return renderPage(page.document)
}

const whole = /^(.*?)<title>.*(<\/head><body>).*(<script src="[^"]*\/page\.js" defer><\/script><\/body><\/html>)$/s

function frameOf(file: string, html: string): Frame {
  const [, beforeTags, beforeView, afterView] = whole.exec(html) ?? []
  if (!beforeTags || !beforeView || !afterView)
    throw new PublishError(file, 'where the page is in its document is not to be seen: has Next changed its markup?')
  return [beforeTags, beforeView, afterView]
}

const fill = ([beforeTags, beforeView, afterView]: Frame, { tags, view }: SourcePage) =>
  [beforeTags, tags(), beforeView, view(), afterView].join('')

function expectSame(file: string, byNext: string, html: string): void {
  const ours = renderPage(parsePage(file, html, { template: 'page', known: [] }).document)
  if (ours === byNext) return
  const at = [...byNext].findIndex((character, index) => character !== ours[index])
  const excerpt = (text: string) => text.slice(Math.max(0, at - 60), at + 60)
  throw new PublishError(file, `Next renders it differently.\nNext: …${excerpt(byNext)}…\nhere: …${excerpt(ours)}…`)
}
