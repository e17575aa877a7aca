import { memoizePerContent } from '../content/memo'
import { localesOffering, offers, type Locale, type Part } from '../i18n/locales'
import type { SearchEntry } from '../search/entry'
import type { Entries } from '../search/site/write'
import type { Collection } from './collection'
import { collections } from './collections'
import { siteRoutes, sitePagesIn } from './site-pages'

/**
 * All that can be found in a language: the entries of its collections, and its other pages by their titles and what
 * their heads say. Every page of the hub is among them, but for those that no list names, and lists of two filters, to
 * which the filters of the search lead.
 */
export const searchedIn = memoizePerContent((locale: Locale): SearchEntry[] => {
  const entries = Object.entries(collections).flatMap(([part, collection]: [string, Collection]) =>
    offers(locale, part as Part) ? (collection.searched?.(locale) ?? []) : [],
  )
  const known = new Set(entries.map(({ address }) => address))
  const pages = sitePagesIn(locale).flatMap(({ route, address, title, isUnlisted, sought, head, values, answer }) =>
    isUnlisted || known.has(address) || Object.keys(values ?? {}).length > 1
      ? []
      : [
          {
            kind: siteRoutes[route].kind ?? 'page',
            title,
            text: sought ?? head().description,
            address,
            values,
            answer,
          } as const,
        ],
  )
  return [...entries, ...pages]
})

/** The same of all languages that have a search. */
export const searched = (): Entries =>
  Object.fromEntries(localesOffering('search').map(locale => [locale, searchedIn(locale)]))
