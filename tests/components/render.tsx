import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

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
