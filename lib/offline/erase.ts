import { withBase } from '../routes'
import { sheetPlace } from '../checklist/sheet'
import { cacheName } from './store'

/** Deletes all that was saved for reading without a connection, and the worker that served it. */
export async function forget(): Promise<void> {
  await caches.delete(cacheName)
  const registration = await navigator.serviceWorker.getRegistration(withBase('/'))
  await registration?.unregister()
}

/**
 * Deletes all that this site keeps on the device, a sheet of the checklist included.
 *
 * @returns whether nothing is left
 */
export async function erase(): Promise<boolean> {
  try {
    await forget()
    localStorage.removeItem(sheetPlace)
    return !(await caches.has(cacheName))
  } catch {
    return false
  }
}
