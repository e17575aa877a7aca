import type { DataFile } from '../api/files'
import type { Card } from '../cards/draw'
import type { Picture } from '../charts/picture'
import { alternatesOfAll, type Alternates } from '../content/alternates'
import type { Day } from '../dates'
import type { Locale } from '../i18n/locales'
import type { Translation } from '../i18n/translation'
import type { Messages } from '../i18n/messages'
import type { Licence } from '../licences'
import type { PageMetadata } from '../page-metadata'
import type { Answer } from '../search/answer'
import type { EntryKind, SearchEntry } from '../search/entry'

/**
 * Which styles a page carries. Pages of one template share one style sheet, and each costs every page a hash in its
 * headers, so pages that look much alike share one: the home page with those for each kind of reader,
 * and laws with countries and goods (`record`).
 */
export type Template = 'home' | 'record' | 'list' | 'article' | 'tool' | 'map' | 'page'

/** What somebody needs who stands at the door, the search, countries and goods, what is about a region, and all that is left. */
export type PackId = 'basic' | 'search' | 'places' | `region-${string}` | 'rest'

/** The groups of the menu, each for a need of readers; the last one, of what is about the hub itself, stands apart. */
export const menuGroups = ['help', 'look', 'companies', 'data', 'hub'] as const
export type MenuGroup = (typeof menuGroups)[number]

/** Where a page stands in the menu, which the footer and the site map say again. */
export interface MenuPlace {
  group: MenuGroup
  /** What the menu calls it, and what it says of it; without, it bears the page's title alone. */
  room?: keyof Messages['menu']['rooms']
  /** A part of the page, or a state of it, that the menu leads to: what follows "#". */
  part?: string
}

/** One page of the hub: all that those need to know who walk over its pages. */
export interface Page<Data = unknown> {
  locale: Locale
  /** Within the site; its canonical address, too. */
  address: string
  /** What lists of pages call it. */
  title: string
  /** Its address in every language that has it. */
  alternates: Alternates
  /** On which day its words last changed, as editors say; none where nobody says. */
  changed?: Day
  /** With which parts of the hub it is kept on a device. */
  packs: readonly PackId[]
  /** Of its words, where they are an article's. */
  licence?: Licence
  /** How its words came into its language, where its page does not say so itself; of the language as a whole, if it is not told. */
  translation?: Translation | 'said'
  /** Not named among the pages of the hub: a later page of a list, or a notice in the place of an article. */
  isUnlisted?: true
  /** Its places in the menu; none where the menu leads to a room that it is in. */
  menu?: readonly MenuPlace[]
  /** What a search may narrow it by, and what it answers at once, where it is no entry of its collection. */
  values?: SearchEntry['values']
  answer?: Answer
  /** What a search says of it, where its head keeps its subject to itself. */
  sought?: string
  /** It is a search itself, opens with one, or is nothing to search from. */
  hasNoSearch?: true
  /** The picture of shared links to it; where it has none of its own, they show that of the home page. */
  card?: () => Card
  /** What stands beside it for programs: data, citations, feeds, calendars, plain text. */
  beside?: () => Iterable<DataFile>
  /** Its charts and maps that are kept as files. */
  pictures?: () => readonly Picture[]
  /**
   * All that its head and data follow from, where that is told sooner than they are made: while it is the same, so is
   * the page. Objects that many pages share stay the same objects.
   */
  madeOf?: () => unknown[]
  /** What it says of itself to browsers and search engines. */
  head: () => PageMetadata
  /** What its view is given: plain data, which JSON can hold. */
  data: () => Data
}

/** A family of pages that look alike and are made in the same way; `components/page/views.ts` has the view of each. */
export interface Route<Data = unknown> {
  template: Template
  /** What a search calls its pages; else they are pages. */
  kind?: EntryKind
  /** Where its one page is in each language, whatever the library holds; none where its pages come from entries. */
  fixed?: (locale: Locale) => string
  /** Of several pages those that are there whatever the library holds, so that its links may lead to them. */
  standing?: (locale: Locale) => readonly string[]
  pages: (locale: Locale) => Page<Data>[]
}

/** What `metadataOf` and `plainMetadataOf` are to know of every page. */
type Facts = Pick<Page, 'locale' | 'address' | 'alternates'>

interface SinglePage<Data> {
  kind?: EntryKind
  card?: (locale: Locale) => Card
  beside?: (locale: Locale) => Iterable<DataFile>
  pictures?: (locale: Locale) => readonly Picture[]
  address: (locale: Locale) => string
  template: Template
  pack?: PackId
  hasNoSearch?: true
  answer?: (locale: Locale) => Answer
  menu?: readonly MenuPlace[]
  title: (locale: Locale) => string
  sought?: (locale: Locale) => string
  changed?: (locale: Locale) => Day | undefined
  translation?: (locale: Locale) => Translation | undefined
  head: (facts: Facts) => PageMetadata
  data: (locale: Locale) => Data
}

/** The route of a page that stands alone and that every language has. */
export function singlePage<Data>(page: SinglePage<Data>): Route<Data> {
  const {
    address,
    template,
    kind,
    pack = 'rest',
    hasNoSearch,
    answer,
    menu,
    title,
    sought,
    changed,
    translation,
    head,
    data,
    card,
    beside,
    pictures,
  } = page
  return {
    template,
    kind,
    fixed: address,
    pages: locale => {
      const facts = { locale, address: address(locale), alternates: alternatesOfAll(address) }
      return [
        {
          ...facts,
          title: title(locale),
          sought: sought?.(locale),
          changed: changed?.(locale),
          translation: translation?.(locale),
          packs: [pack],
          hasNoSearch,
          menu,
          answer: answer?.(locale),
          ...(card && { card: () => card(locale) }),
          ...(beside && { beside: () => beside(locale) }),
          ...(pictures && { pictures: () => pictures(locale) }),
          head: () => head(facts),
          data: () => data(locale),
        },
      ]
    },
  }
}
