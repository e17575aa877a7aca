import { Element } from 'domhandler'
import { appendChild, findOne, prependChild } from 'domutils'
import type { Assets } from '../assets'
import { PublishError, type Pass } from '../built-page'

/**
 * Gives a page with islands their scripts. Before all others stands the one that tells Trusted Types which
 * scripts may be loaded.
 *
 * @param scripts by name of the island
 */
export const hydrate =
  (assets: Assets, scripts: Readonly<Record<string, string>>): Pass =>
  ({ file, islands, document }) => {
    if (islands.length === 0) return
    const [head, body] = ['head', 'body'].map(name => findOne(element => element.name === name, document.children))
    if (!head || !body) throw new PublishError(file, 'no head or no body')
    prependChild(head, new Element('script', { src: assets.add('trusted.js') }))
    for (const name of islands) {
      const script = scripts[name]
      if (script === undefined) throw new PublishError(file, `there is no ${name}.client.tsx for the island "${name}"`)
      appendChild(body, new Element('script', { src: assets.addText(`${name}.js`, script), defer: '' }))
    }
  }
