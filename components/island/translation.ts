/**
 * Translators in browsers take a page's texts out and put words of their own in their place, so that a text which is
 * drawn anew would change out of sight, while the old words stand on. While something is drawn, the texts are put back
 * where they were; afterwards the translated ones return wherever nothing has changed. What has changed is then seen
 * by the translator as a new text, and by the reader at once.
 *
 * @param places elements that hold what is drawn, and are drawn
 * @returns to be called before something is drawn in them; it returns what is to be called after
 */
export function keepTranslation(places: Element[]): () => () => void {
  /** The children of every element as they were drawn. */
  const drawn = new WeakMap<Node, Node[]>()
  /** Elements whose children others have changed since. */
  const touched = new Set<Element>()
  const observer = new MutationObserver(note)

  function note(records: MutationRecord[]) {
    for (const { target } of records) if (target instanceof Element && drawn.has(target)) touched.add(target)
  }
  function remember(root: Node) {
    drawn.set(root, [...root.childNodes])
    if (root instanceof Element) for (const child of root.children) remember(child)
  }

  for (const place of places) {
    remember(place)
    observer.observe(place, { subtree: true, childList: true, characterData: true })
  }

  return () => {
    note(observer.takeRecords())
    const translated = new Map<Element, Node[]>()
    for (const element of touched) {
      const own = drawn.get(element) ?? []
      const shown = [...element.childNodes]
      // What was put around a text, and not in its place, is empty without it.
      const isAround = shown.some(node => !own.includes(node) && own.some(text => node.contains(text)))
      arrange(element, own)
      if (!isAround && element.isConnected) translated.set(element, shown)
    }
    touched.clear()
    observer.takeRecords()

    return () => {
      const changed = new Set<Node | null>()
      for (const { target, type, addedNodes } of observer.takeRecords()) {
        changed.add(type === 'childList' ? target : target.parentNode)
        for (const node of addedNodes) remember(node)
        if (type === 'childList') drawn.set(target, [...target.childNodes])
      }
      for (const [element, shown] of translated) {
        if (changed.has(element)) continue
        arrange(element, shown)
        touched.add(element)
      }
      observer.takeRecords()
    }
  }
}

/** Gives an element these children, and leaves in peace those that are in their place: one may hold the focus. */
function arrange(parent: Element, nodes: Node[]) {
  for (const child of [...parent.childNodes].filter(node => !nodes.includes(node))) child.remove()
  let next: Node | null = parent.firstChild
  for (const node of nodes) {
    if (node === next) next = next.nextSibling
    else parent.insertBefore(node, next)
  }
}
