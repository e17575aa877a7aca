import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { aliasRedirects } from '../content/redirects'
import { buildDay } from '../dates'
import { defaultLocale } from '../i18n/locales'
import { PublishError } from '../publish/built-page'
import { bundleIsland, islandEnding } from '../publish/islands'
import { publish } from '../publish/publish'
import { securityTxt } from '../publish/security-txt'
import { routes } from '../routes'
import { site } from '../site'

// The last step of `npm run build`: Next's export becomes out/.

const islands: Record<string, string> = {}
for (const file of readdirSync('components', { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith(islandEnding)) continue
  const name = basename(file, islandEnding)
  islands[name] = await bundleIsland(name, join('components', file), site.base)
}

try {
  await publish({
    from: '.next/export',
    to: 'out',
    base: site.base,
    islands,
    redirects: aliasRedirects(),
    extra: { '.well-known/security.txt': securityTxt(site, buildDay(), routes.page(defaultLocale, 'about')) },
  })
} catch (error) {
  if (!(error instanceof PublishError)) throw error
  console.error(`Publishing stopped; the site that was there is left as it was.\n${error.message}`)
  process.exitCode = 1
}
