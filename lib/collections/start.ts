import { offers, type Locale, type Part } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { metadataOf } from '../metadata'
import { defaultLocale, languageName } from '../i18n/locales'
import { routes } from '../routes'
import type { Collection } from './collection'
import { menuOf, type MenuPart } from './menu'
import { singlePage, type Route } from './route'

/** What the way in of a language that has a part of the hub is given. */
export interface StartPage {
  /** What the language has. */
  menu: MenuPart[]
  /** The help page, and the chooser of countries on it. */
  help: string
  /** The hub in the language that has all of it. */
  whole: { locale: Locale; address: string; name: string }
}

/** The home page of a language that has not every part of the hub: what there is, help first. */
export const startCollection = (others: Readonly<Record<string, Collection>>) => {
  const start: Route<StartPage> = singlePage({
    address: routes.home,
    template: 'list',
    pack: 'basic',
    hasNoSearch: true,
    title: locale => messagesOf(locale).home.name,
    card: locale => {
      const { tagline, start: words } = messagesOf(locale)
      return { kind: tagline, title: words.title, about: languageName(locale) }
    },
    head: facts => {
      const { title, lead } = messagesOf(facts.locale).start
      return metadataOf({ ...facts, title, summary: lead })
    },
    data: (locale): StartPage => ({
      menu: menuOf(
        locale,
        Object.entries(others).flatMap(([part, { routes: all }]) =>
          offers(locale, part as Part) ? Object.values(all).flatMap(route => route.pages(locale)) : [],
        ),
      ),
      help: routes.help(locale),
      whole: { locale: defaultLocale, address: routes.home(defaultLocale), name: languageName(defaultLocale) },
    }),
  })
  return { routes: { start } } satisfies Collection
}
