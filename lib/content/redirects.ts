import { locales } from '../i18n/locales'
import { routes } from '../routes'
import { articlesIn } from './articles'

/** For every former slug of a published article: its old address, and the one it has now. */
export const aliasRedirects = (): { from: string; to: string }[] =>
  locales.flatMap(locale =>
    articlesIn(locale).flatMap(({ slug, aliases }) =>
      aliases.map(alias => ({ from: routes.article(locale, alias), to: routes.article(locale, slug) })),
    ),
  )
