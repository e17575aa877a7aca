import { Element } from 'domhandler'
import { appendChild, findOne, getElementsByTagName, prependChild, removeElement, textContent } from 'domutils'
import { PublishError, type Pass } from '../built-page'
import type { Assets } from '../assets'

/**
 * Moves the inline scripts of an interactive page into one file, so that the policy of the static pages holds
 * for it too: no inline script, no hash that differs from page to page. The file is deferred, since Next reads
 * the flight data until the document is parsed. Before all others stands the script that tells Trusted Types
 * which scripts may be loaded.
 */
export const externalise =
  (assets: Assets): Pass =>
  ({ file, interactive, document }) => {
    if (!interactive) return
    const inline = getElementsByTagName('script', document).filter(({ attribs }) => !attribs.src && !attribs.type)
    if (inline.length === 0) throw new PublishError(file, 'no inline script to move: has Next changed its markup?')
    const text = inline.map(script => textContent(script)).join('\n')
    for (const script of inline) removeElement(script)
    const [head, body] = ['head', 'body'].map(name => findOne(element => element.name === name, document.children))
    if (!head || !body) throw new PublishError(file, 'no head or no body')
    prependChild(head, new Element('script', { src: assets.add('trusted.js') }))
    appendChild(body, new Element('script', { src: assets.addText('flight.js', text), defer: '' }))
  }
