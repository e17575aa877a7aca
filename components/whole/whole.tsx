import { createRequire } from 'node:module'
import type { ReactElement } from 'react'
import type { renderToStaticMarkup as Render } from 'react-dom/server'

// Next refuses to bundle this with what runs on its server alone; nothing here hydrates, so nothing speaks against it.
const { renderToStaticMarkup } = createRequire(`${process.cwd()}/package.json`)('react-dom/server') as {
  renderToStaticMarkup: typeof Render
}

/**
 * The inside of a page on which nothing hydrates, rendered in one go. Next takes every element of a page through five
 * hands, of which four serve its client router; this way they pass on one text, in half the time. For kinds of page of
 * which there may be thousands. `lib/publish` takes the element around it away.
 */
export function Whole({ children }: { children: ReactElement }) {
  return <div data-whole="" dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(children) }} />
}
