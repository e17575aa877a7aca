import { build } from 'esbuild'
import { locales } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'

/**
 * The service worker as one script.
 *
 * @param base path under which the site is served, without a slash at its end
 */
export async function bundleServiceWorker(base: string): Promise<string> {
  const words = Object.fromEntries(locales.map(locale => [locale, messagesOf(locale).offline.copies]))
  const { outputFiles } = await build({
    entryPoints: ['lib/offline/worker.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.SITE_BASE': JSON.stringify(base),
      copyWords: JSON.stringify(words),
    },
  })
  return outputFiles[0]!.text
}
