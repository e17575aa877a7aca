import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { aliasRedirects } from '../content/redirects'
import { buildDay } from '../dates'
import { defaultLocale } from '../i18n/locales'
import { PublishError } from '../publish/built-page'
import { publish } from '../publish/publish'
import { securityTxt } from '../publish/security-txt'
import { routes } from '../routes'
import { site } from '../site'

// The last step of `npm run build`: Next's export becomes out/.

/** `search-app.client.tsx` holds `SearchApp`: a component that hydrates has its file's name. */
const clientComponents = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.client.tsx'))
  .map(file =>
    basename(file, '.client.tsx').replace(/(^|-)(\w)/g, (_whole, _dash, letter: string) => letter.toUpperCase()),
  )

try {
  await publish({
    from: '.next/export',
    to: 'out',
    base: site.base,
    clientComponents,
    redirects: aliasRedirects(),
    extra: { '.well-known/security.txt': securityTxt(site, buildDay(), routes.page(defaultLocale, 'about')) },
  })
} catch (error) {
  if (!(error instanceof PublishError)) throw error
  console.error(`Publishing stopped; the site that was there is left as it was.\n${error.message}`)
  process.exitCode = 1
}
