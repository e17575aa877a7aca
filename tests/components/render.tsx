import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { PageView } from '../../components/page/page-view'
import { findSitePage } from '../../lib/collections/site-pages'

/** A component's HTML, and its words alone. */
export function render(element: ReactElement) {
  const html = renderToStaticMarkup(element)
  return {
    html,
    text: html
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  }
}

/** The same of the page at an address, with its frame. */
export function renderPage(address: string) {
  const page = findSitePage(address)
  if (!page) throw new Error(`no page at ${address}`)
  return render(<PageView page={page} />)
}
