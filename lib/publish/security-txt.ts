import type { Day } from '../dates'
import { completeLocales } from '../i18n/locales'

/**
 * `/.well-known/security.txt` by RFC 9116: where to report a weakness of the site.
 *
 * @param today day of the build; the file holds for a year from then, so a site that nobody builds anew says so
 */
export function securityTxt(site: { url: string; email?: string }, today: Day, contactPage: string): string {
  const contact = site.email ? `mailto:${site.email}` : site.url + contactPage
  const expires = `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}T00:00:00Z`
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    `Preferred-Languages: ${completeLocales.join(', ')}`,
    `Canonical: ${site.url}/.well-known/security.txt`,
    '',
  ].join('\n')
}
