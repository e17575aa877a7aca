import { createHash } from 'node:crypto'
import type { Original } from '../../content/schema/original'
import type { SourcesFile } from '../../content/schema/sources'
import { sourcesTable } from '../api/tables/sources'
import { figuresIn } from '../figures/read'
import type { Alternates } from '../content/alternates'
import { articlesIn } from '../content/articles'
import { glossaryTerms } from '../content/glossary'
import { allIndicators, indicatorText } from '../content/indicators'
import { memoizePerContent } from '../content/memo'
import type { Day } from '../dates'
import { fill } from '../i18n/fill'
import { locales, type Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import type { Messages } from '../i18n/messages'
import { roomOf } from '../library'
import { metadataOf } from '../metadata'
import { lawsIn } from '../laws/read'
import { readYaml } from '../read-yaml'
import { pageOf, routes } from '../routes'
import { site } from '../site'
import { labelOf } from '../taxonomy/labels'
import { slugsOf } from '../taxonomy/terms'
import { joinWords, type Collection } from './collection'
import { singlePage, type Page, type Route } from './route'

/** What the publisher of a source is; `other` where another organisation's library cites one whose kind nobody has said. */
export type Kind = keyof Messages['sources']['kinds']

/** Something of the hub that cites a source. */
export interface Citing {
  title: string
  address: string
}

/** A publication that the hub cites, however often; said as whoever cites it first says it. */
export interface Publication extends Original {
  /** Its anchor. */
  id: string
  kind: Kind
  /** Day on which nothing was found at its address. */
  dead?: Day
  citedBy: Citing[]
}

/** A kind with the number of its publications. */
export interface KindLink {
  kind: Kind
  address: string
  count: number
}

/** What the page of all kinds is given. */
export interface SourcesPage {
  kinds: KindLink[]
}

/** What a page of the publications of one kind is given. */
export interface SourceKindPage extends SourcesPage {
  kind: Kind
  /** Of the kind's first page. */
  address: string
  page: number
  pages: number
  shown: Publication[]
}

/** Everything that cites a source, in the order of the menus. */
function citations(locale: Locale): [source: Original, by: Citing][] {
  const indicators = [allIndicators, ...slugsOf('indicators')].map(slug => ({
    sources: indicatorText(locale, slug)?.sources ?? [],
    by:
      slug === allIndicators
        ? { title: messagesOf(locale).indicators.title, address: routes.indicators(locale) }
        : { title: labelOf('indicator', slug, locale), address: routes.indicator(locale, slug) },
  }))
  const articles = articlesIn(locale).map(({ slug, title, sources, original = [] }) => ({
    sources: [sources, original].flat(),
    by: { title, address: routes.article(locale, slug) },
  }))
  const laws = lawsIn(locale).map(({ slug, name, sources }) => ({
    sources,
    by: { title: name, address: routes.law(locale, slug) },
  }))
  const terms = glossaryTerms(locale).map(({ id, term, source = [] }) => ({
    sources: [source].flat(),
    by: { title: term, address: routes.glossaryTerm(locale, id) },
  }))
  const figures = figuresIn(locale).map(({ id, what, source }) => ({
    sources: [source],
    by: { title: what, address: routes.figure(locale, id) },
  }))
  return [...articles, ...indicators, ...laws, ...terms, ...figures].flatMap(({ sources, by }) =>
    sources.map((source): [Original, Citing] => [source, by]),
  )
}

const nameOf = ({ title, publisher }: Pick<Original, 'title' | 'publisher'>) => `${title}\n${publisher}`

/**
 * Every publication that a language cites, once: by its address, or where it has none by its title and publisher. In the
 * order of publishers and titles.
 */
export const publicationsIn = memoizePerContent((locale: Locale): Publication[] => {
  const { publishers, dead = [] } = readYaml(roomOf('sources.yaml')) as SourcesFile
  const kinds = new Map(publishers.map(({ name, kind }) => [name, kind]))
  const days = new Map(dead.map(({ url, day }) => [url, day]))
  const cited = citations(locale)
  // Whoever gives no address may speak of what another gives one for.
  const addresses = new Map(cited.flatMap(([source]) => (source.url ? [[nameOf(source), source.url] as const] : [])))
  const found = new Map<string, Publication>()
  for (const [{ title, publisher, year, url: given }, by] of cited) {
    const url = given ?? addresses.get(nameOf({ title, publisher }))
    const key = url ?? nameOf({ title, publisher })
    const known = found.get(key)
    if (known?.citedBy.every(({ address }) => address !== by.address)) known.citedBy.push(by)
    if (known) continue
    const kind: Kind = kinds.get(publisher) ?? 'other'
    const what = { title, publisher, year, url, kind, dead: url === undefined ? undefined : days.get(url) }
    found.set(key, { id: anchorOf(key), ...what, citedBy: [by] })
  }
  return [...found.values()].toSorted(
    (a, b) => a.publisher.localeCompare(b.publisher, locale) || a.title.localeCompare(b.title, locale),
  )
})

/** Stays what it is whatever else is cited. */
const anchorOf = (key: string) => `s${createHash('sha256').update(key).digest('hex').slice(0, 6)}`

/** So many publications and citations of them a page shows at most: it is to come in one response. */
const mostLines = 108

/** In the order in which readers see them. */
const allKinds = (locale: Locale) => Object.keys(messagesOf(locale).sources.kinds) as Kind[]

/** Those that have a page: all, but what nobody has noted only where there is some. */
const kindsIn = memoizePerContent((locale: Locale): KindLink[] => {
  const all = publicationsIn(locale)
  return allKinds(locale)
    .map(kind => ({
      kind,
      address: routes.sourceKind(locale, kind),
      count: all.filter(one => one.kind === kind).length,
    }))
    .filter(({ kind, count }) => kind !== 'other' || count > 0)
})

/** The pages of every kind. */
const kindPagesIn = memoizePerContent((locale: Locale): SourceKindPage[] => {
  const kinds = kindsIn(locale)
  return kinds.flatMap(({ kind, address }) => {
    const parts = cutIntoPages(publicationsIn(locale).filter(one => one.kind === kind))
    return parts.map((shown, index) => ({ kinds, kind, address, page: index + 1, pages: parts.length, shown }))
  })
})

/** At least one. */
function cutIntoPages(publications: Publication[]): Publication[][] {
  const parts: Publication[][] = [[]]
  let lines = 0
  for (const publication of publications) {
    const own = 1 + publication.citedBy.length
    if (lines > 0 && lines + own > mostLines) {
      parts.push([])
      lines = 0
    }
    lines += own
    parts.at(-1)?.push(publication)
  }
  return parts
}

const sources = singlePage({
  address: routes.sources,
  template: 'page',
  menu: [{ group: 'look', room: 'sources' }],
  title: locale => messagesOf(locale).sources.title,
  head: facts => {
    const { title, summary } = messagesOf(facts.locale).sources
    return metadataOf({ ...facts, title, summary })
  },
  data: (locale): SourcesPage => ({ kinds: kindsIn(locale) }),
})

/** The publications of a kind, over as many pages as they need. */
const sourceKind: Route<SourceKindPage> = {
  template: 'page',
  standing: locale => allKinds(locale).flatMap(kind => (kind === 'other' ? [] : [routes.sourceKind(locale, kind)])),
  pages: locale => kindPagesIn(locale).map(data => toPage(locale, data)),
}

function toPage(locale: Locale, data: SourceKindPage): Page<SourceKindPage> {
  const { kind, page, pages } = data
  const address = pageOf(data.address, page)
  const { sources: words, list } = messagesOf(locale)
  const { title, says } = words.kinds[kind]
  const facts = { locale, address, alternates: page === 1 ? alternatesOf(kind) : { [locale]: address } }
  return {
    ...facts,
    title: `${words.title}: ${title}`,
    packs: ['rest'],
    isUnlisted: page === 1 ? undefined : true,
    head: () => {
      const paged = page === 1 ? title : `${title}, ${fill(list.page, { page, pages })}`
      return metadataOf({ ...facts, title: `${words.title}: ${paged}`, summary: says })
    },
    data: () => data,
  }
}

const alternatesOf = (wanted: Kind): Alternates =>
  Object.fromEntries(
    locales.flatMap(locale =>
      kindsIn(locale).flatMap(({ kind, address }) => (kind === wanted ? [[locale, address]] : [])),
    ),
  )

const table = sourcesTable(locale =>
  kindPagesIn(locale).flatMap(({ address, page, shown }) =>
    shown.map(({ kind, url, citedBy, ...publication }) => ({
      ...publication,
      url: `${site.url}${pageOf(address, page)}#${publication.id}`,
      kind: kind === 'other' ? undefined : kind,
      link: url,
      citedBy: citedBy.map(({ address: citing }) => site.url + citing),
    })),
  ),
)

/** The register of all sources that the hub cites, a page or several for each kind of publisher. */
export const sourcesCollection = {
  room: 'sources.yaml',
  routes: { sources, sourceKind },
  tables: [table],
  searched: locale =>
    kindPagesIn(locale).flatMap(({ address, page, shown }) =>
      shown.map(({ id, title, publisher, year }) => ({
        kind: 'source',
        title,
        text: joinWords(publisher, year),
        address: `${pageOf(address, page)}#${id}`,
      })),
    ),
} satisfies Collection
