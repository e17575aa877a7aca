import type { Page } from '@playwright/test'

/**
 * How a translator changes a page: Chrome and Edge put `font` elements in the place of texts, Safari and Firefox other
 * texts; some extensions put elements around them.
 */
export type Translator = 'elements' | 'texts' | 'around'

/**
 * Has a page translated as browsers do it, now and for as long as it is open: whatever is drawn later is translated a
 * moment after. The translation says what the original says, so that the two can be compared.
 */
export async function translatePage(page: Page, how: Translator = 'elements'): Promise<void> {
  await page.evaluate(kind => {
    const done = new WeakSet<Node>()
    const isText = (node: Node) =>
      node instanceof Text &&
      Boolean(node.data.trim()) &&
      !(kind === 'texts' && done.has(node)) &&
      !node.parentElement?.closest('font, script, style, textarea, noscript, template')

    function translate(text: Text) {
      done.add(text)
      if (kind === 'texts') {
        const other = new Text(text.data)
        done.add(other)
        return text.replaceWith(other)
      }
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      outer.append(inner)
      text.replaceWith(outer)
      inner.append(kind === 'around' ? text : text.data)
    }

    function walk() {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: Text[] = []
      while (walker.nextNode()) if (isText(walker.currentNode)) found.push(walker.currentNode as Text)
      found.forEach(translate)
    }

    walk()
    let pause: ReturnType<typeof setTimeout>
    new MutationObserver(records => {
      // A text that was translated and says something else now is a new one.
      for (const { type, target } of records) if (type === 'characterData') done.delete(target)
      clearTimeout(pause)
      pause = setTimeout(walk, 30)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  }, how)
}

/** What is read on a page's island, and on the page's own status lines. */
export const wordsOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-island], [role=status]')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    ),
  )

/** How many texts of the islands the translator has yet to translate. */
export const untranslated = (page: Page) =>
  page.evaluate(() => {
    const island = document.querySelector('[data-island]')!
    const walker = document.createTreeWalker(island, NodeFilter.SHOW_TEXT)
    let count = 0
    while (walker.nextNode()) {
      const { currentNode } = walker
      if (currentNode.textContent?.trim() && !currentNode.parentElement?.closest('font, textarea')) count += 1
    }
    return count
  })
