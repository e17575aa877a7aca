import { bundleScript } from '../bundle-script'
import { locales } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'

/**
 * The service worker as one script.
 *
 * @param base path under which the site is served, without a slash at its end
 */
export async function bundleServiceWorker(base: string): Promise<string> {
  const words = Object.fromEntries(locales.map(locale => [locale, messagesOf(locale).offline.copies]))
  return bundleScript({ entryPoints: ['lib/offline/worker.ts'], define: { copyWords: JSON.stringify(words) } }, base)
}
