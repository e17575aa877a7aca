import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Redirect } from '../../content/schema/redirects'
import { locales } from '../i18n/locales'
import { library } from '../library'
import { readYaml } from '../read-yaml'
import { routes } from '../routes'
import { articlesIn } from './articles'
import { withdrawnIn } from './withdrawn'

/** Every old address: former slugs of articles, and what `content/redirects.yaml` says, which `lib/check` has read. */
export const redirects = (): Redirect[] => [...aliasRedirects(), ...writtenRedirects()]

/** For every former slug of an article that has an address, or a notice at it: its old address, and that one. */
const aliasRedirects = (): Redirect[] =>
  locales.flatMap(locale =>
    [...articlesIn(locale), ...withdrawnIn(locale)].flatMap(({ slug, aliases }) =>
      aliases.map(alias => ({ from: routes.article(locale, alias), to: routes.article(locale, slug) })),
    ),
  )

/** Another library has other addresses, so it never takes the hub's own file. */
function writtenRedirects(): Redirect[] {
  const file = join(library, 'redirects.yaml')
  if (!existsSync(file)) return []
  return ((readYaml(file) ?? []) as Redirect[]).map(({ from, to }) => ({ from, to }))
}
