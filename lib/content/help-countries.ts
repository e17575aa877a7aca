import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '../i18n/locales'
import { library } from '../library'
import { routes } from '../routes'
import { countryName } from '../taxonomy/countries'

/**
 * The countries that have a page of helplines, which is where `content/helplines/<country>.yaml` exists. The one
 * place that ties the screening tool to the pages of help.
 */
export function helpCountries(locale: Locale): { code: string; name: string; address: string }[] {
  const folder = join(library, 'helplines')
  const files = existsSync(folder) ? readdirSync(folder).filter(file => file.endsWith('.yaml')) : []
  return files.map(file => {
    const code = file.slice(0, -'.yaml'.length).toUpperCase()
    return { code, name: countryName(code, locale), address: routes.countryHelp(locale, code) }
  })
}
