/** What the keyboard stops at: of several radio buttons, the one that is chosen. */
const stops =
  'a[href], button:enabled, input:enabled:not([type=radio]:not(:checked)), select:enabled, textarea:enabled, summary'
const headings = 'h1, h2, h3, h4'

/**
 * A control may take itself away: a filter that is removed, a button that is done. Browsers would then start from the
 * top of the page again; here the nearest thing that makes sense gets the focus, which screen readers read out.
 *
 * @param places elements in which things are drawn
 * @returns to be called before something is drawn in them; it returns what is to be called after
 */
export function keepFocus(places: Element[]): () => () => void {
  return () => {
    const held = document.activeElement
    const place = places.find(candidate => candidate.contains(held))
    if (!place || !(held instanceof HTMLElement)) return () => {}
    const around = ancestorsOf(held, place)
    const before = (element: Element) => element.compareDocumentPosition(held) & Node.DOCUMENT_POSITION_FOLLOWING
    const earlier = new Set([...place.querySelectorAll(`${stops}, ${headings}`)].filter(before))

    return () => {
      const { activeElement } = document
      if (activeElement !== held && activeElement !== document.body) return
      if (held.isConnected && !held.matches(':disabled')) held.focus({ preventScroll: true })
      else focusOn(place.querySelector('[data-takes-focus]') ?? successor(held, around, earlier) ?? place)
    }
  }
}

/** Those around an element, the nearest first. */
function ancestorsOf(element: Element, last: Element): Element[] {
  const parent = element.parentElement
  return !parent || element === last ? [] : [parent, ...ancestorsOf(parent, last)]
}

/**
 * What comes after a control that is gone. Of a row of fields or a list, the next one. A button elsewhere has done its
 * work: what came of it stands under the heading.
 */
function successor(gone: Element, around: Element[], earlier: Set<Element>): Element | undefined {
  const anew = gone.id ? document.getElementById(gone.id) : null
  if (anew && anew !== gone) return anew
  const isField = gone.matches('input, select, textarea')
  for (const ancestor of around.filter(({ isConnected }) => isConnected)) {
    const inside = [...ancestor.querySelectorAll(`${stops}, ${headings}`)].filter(isShown)
    const controls = inside.filter(element => element.matches(stops))
    const next = controls.find(element => !earlier.has(element)) ?? controls.at(-1)
    const heading = inside.findLast(element => earlier.has(element) && element.matches(headings))
    const found = isField || ancestor.matches('ul, ol') ? next : (heading ?? next)
    if (found) return found
  }
  return undefined
}

const isShown = (element: Element) => element.getClientRects().length > 0

function focusOn(element: Element) {
  if (!(element instanceof HTMLElement)) return
  // Headings take the focus only where they are told to.
  if (!element.matches(stops)) element.tabIndex = -1
  element.focus()
}
