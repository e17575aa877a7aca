/*
 * What is wrong with a form stands beside its fields, perhaps in an entry that is closed, or far above. Decap marks it
 * by a list of faults; its class names are made anew with each version, but for this part of them.
 */
const faultsAt = '[class*="ControlErrorsList"] li'

/**
 * After an attempt to save: says what is wrong with the form, each fault with the group that it stands in, and brings
 * the first into view.
 *
 * @param say shows a text
 */
export function showMissing(say: (text: string) => void): void {
  const faults = [...document.querySelectorAll(faultsAt)]
  const [first] = faults
  if (!first) return say('')
  say(['Not saved:', ...faults.map(fault => `· ${[...groupsAround(fault), fault.textContent].join(': ')}`)].join('\n'))
  openAround(first)
  first.scrollIntoView({ block: 'center' })
}

/** The labels of the lists that a place in the form is in, the outer one first. */
function groupsAround(place: Element): string[] {
  const own = place.closest('ul')?.parentElement
  const around: string[] = []
  for (let at = own?.parentElement; at; at = at.parentElement) {
    const label = at.querySelector(':scope > div > label, :scope > label')
    if (label && !own?.contains(label)) around.unshift(label.textContent.replace(/ \(optional\)$/i, ''))
  }
  return [...new Set(around)]
}

/** Opens the entry of a list that a place is in. */
function openAround(place: Element): void {
  for (let at: Element | null = place; at; at = at.parentElement) {
    if (getComputedStyle(at).display === 'none') at.parentElement?.querySelector('button')?.click()
  }
}
