/**
 * What the entry of the history knows of a search beside its address. It is never sent, and gone with the tab.
 */
interface Entry {
  /** How many results are shown, where it is not as many as at first. */
  shown?: number
  left?: Left
}

/** Where the reader was when they left: at which result, and how far its top was from that of the screen, in pixels. */
export interface Left {
  result: number
  top: number
  isFocused: boolean
}

/** What the entry holds; other scripts may have written there, too. */
export function entry(): Entry {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null) return {}
  const { shown, left } = state as Entry
  return { ...(Number.isInteger(shown) && Number(shown) > 0 && { shown }), ...(typeof left === 'object' && { left }) }
}

/** Adds to what the entry holds; a change of the search begins anew. */
export function noteInEntry(part: Entry): void {
  history.replaceState({ ...entry(), ...part }, '')
}
