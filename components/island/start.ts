import { createElement, hydrate, options, type ComponentType } from 'preact'
import { keepFocus } from './focus'
import { keepTranslation } from './translation'

/**
 * Hands every place of an island over to its component. Whatever is drawn there afterwards goes through here, so that
 * no component need think of readers who have the page translated, or whose focus is on what a draw takes away.
 *
 * @param name of the island
 * @param component what the build has made the places of
 */
export function startIslands(name: string, component: ComponentType<object>): void {
  const places = [...document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)]
  // As React hands events over.
  options.event = event => Object.assign(event, { nativeEvent: event })
  for (const place of places) {
    const props = JSON.parse(place.dataset.props ?? '{}') as object
    hydrate(createElement(component, props), place)
  }
  const beforeFocus = keepFocus(places)
  const beforeTranslation = keepTranslation(places)
  options.debounceRendering = draw =>
    queueMicrotask(() => {
      const afterFocus = beforeFocus()
      const afterTranslation = beforeTranslation()
      try {
        draw()
      } finally {
        afterTranslation()
        afterFocus()
      }
    })
}
