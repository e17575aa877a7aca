/**
 * Translators in browsers take a page's texts out and put words of their own in their place, so that a text which is
 * drawn anew would change out of sight, while the old words stand on. While something is drawn, the texts are put back
 * beside what the translator shows; afterwards one of the two goes: the text where nothing has changed, else the old
 * translation, and the translator meets a new text. What is shown is never taken out for a moment only, for browsers
 * drop a click whose target is.
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
  /** What is translated and has not changed is known already: its children now are those of the translator, too. */
  function remember(root: Node, unchanged: Set<Node>) {
    if (!unchanged.has(root)) drawn.set(root, [...root.childNodes])
    for (const child of drawn.get(root) ?? []) remember(child, unchanged)
  }

  for (const place of places) {
    remember(place, new Set())
    observer.observe(place, { subtree: true, childList: true, characterData: true })
  }

  return () => {
    note(observer.takeRecords())
    const moved = new Map<Element, (() => void)[]>()
    const foreign = new Map<Element, ChildNode[]>()
    for (const element of touched) {
      const own = drawn.get(element) ?? []
      foreign.set(
        element,
        [...element.childNodes].filter(node => !own.includes(node)),
      )
      moved.set(element, putBack(element, own))
    }
    touched.clear()
    observer.takeRecords()

    return () => {
      const records = observer.takeRecords()
      const changed = new Set(records.map(({ type, target }) => (type === 'childList' ? target : target.parentNode)))
      const unchanged = new Set<Element>()
      for (const [element, nodes] of foreign) {
        if (changed.has(element)) for (const node of nodes) node.remove()
        else unchanged.add(element)
      }
      for (const { type, target, addedNodes } of records) {
        for (const node of addedNodes) remember(node, unchanged)
        if (type === 'childList') drawn.set(target, [...target.childNodes])
      }
      for (const element of unchanged) {
        for (const undo of moved.get(element)?.toReversed() ?? []) undo()
        if (element.isConnected) touched.add(element)
      }
      observer.takeRecords()
    }
  }
}

/**
 * Makes nodes children of an element again, in their order; others stay where they are.
 *
 * @returns how to undo it, step by step
 */
function putBack(element: Element, nodes: Node[]): (() => void)[] {
  const undo: (() => void)[] = []
  let next: Node | null = null
  for (const node of nodes.toReversed()) {
    const { parentNode, nextSibling } = node
    const isInOrder = !next || node.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING
    if (parentNode !== element || !isInOrder) {
      element.insertBefore(node, next)
      undo.push(() => (parentNode ? parentNode.insertBefore(node, nextSibling) : element.removeChild(node)))
    }
    next = node
  }
  return undo
}
