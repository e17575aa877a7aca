import type { ReadersFile } from '../../content/schema/readers'
import { readers, type ReaderId } from '../../content/schema/values'
import { tableAddress, type Table } from '../api/table'
import { figuresTable } from '../api/tables/figures'
import { helplinesTable } from '../api/tables/helplines'
import { alternatesOfAll } from '../content/alternates'
import { findArticle } from '../content/articles'
import { correctionsIn } from '../content/corrections'
import { listPagesIn } from '../content/lists'
import { countryKnowledge } from '../countries/read'
import type { Day } from '../dates'
import { helpIn } from '../helplines/read'
import { locales, type Locale } from '../i18n/locales'
import { localize, type Localized } from '../i18n/localize'
import { roomOf } from '../library'
import { memoizePerBuild } from '../memo'
import { metadataOf, plainMetadataOf } from '../metadata'
import { readYaml } from '../read-yaml'
import { routes } from '../routes'
import { countryName } from '../taxonomy/countries'
import type { Lead } from './article-lines'
import type { Collection } from './collection'
import { keyFigures, type KeyFigure } from './figures'
import { nextLawDates, type NextLawDates } from './laws'
import type { Page, Route } from './route'

/** A kind of reader, in one language. */
export type Reader = Localized<ReadersFile>[number]

/** What the page of a kind of reader is given: what its file says, and of the hub's data what it names. */
export interface ReaderPage extends Pick<Reader, 'title' | 'lead'> {
  id: ReaderId
  /** The tools, the most useful first. */
  ways: Lead[]
  read: Lead[]
  take: Lead[]
  /** Countries with numbers to call. */
  lines?: Lead[]
  /** Countries of which it is known who can refer somebody, or who inspects work. */
  referral?: Lead[]
  inspection?: Lead[]
  figures?: KeyFigure[]
  dates?: NextLawDates
  corrections?: { title: string; address: string; day: Day; note: string }[]
  /** The same numbers as files for a spreadsheet. */
  files: { part: 'lines' | 'figures'; address: string }[]
}

/** So many dates and corrections such a page names. */
const most = 5

/** Every kind of reader, in the editors' order. */
export const readersIn = memoizePerBuild((locale: Locale): Reader[] =>
  localize(readYaml(roomOf('readers.yaml')) as ReadersFile, locale),
)

/** A list is there only where the library has an article for it. */
const isThere = (locale: Locale, { leads }: Reader['ways'][number]) =>
  !/^\/(types|topics|regions)\/./.test(leads) || listPagesIn(locale).has(`/${locale}${leads}`)

/** What a way leads to: a page of this language. */
const wayOf = (locale: Locale, { leads, label, says }: Reader['ways'][number]): Lead => ({
  title: label,
  address: `/${locale}${leads}`,
  says,
})

/**
 * What a kind of reader is to read: an article in the reader's language, else in another that has it. One that a library
 * lacks is left out.
 */
export function readingOf(locale: Locale, { read }: Pick<Reader, 'read'>): Lead[] {
  const from = [locale, ...locales.filter(other => other !== locale)]
  return read.flatMap(({ leads, label }): Lead[] => {
    const [, slug] = /^\/articles\/([^/]+)\/$/.exec(leads) ?? []
    if (slug === undefined) return label === undefined ? [] : [{ title: label, address: `/${locale}${leads}` }]
    const article = from.flatMap(other => findArticle(other, slug) ?? [])[0]
    if (!article) return []
    const address = routes.article(article.locale, slug)
    return [{ title: label ?? article.title, address, ...(article.locale !== locale && { language: article.locale }) }]
  })
}

/** Every country with a page of help. */
export const helpLeads = (locale: Locale): Lead[] =>
  helpIn(locale).map(({ code, country }) => ({ title: country, address: routes.countryHelp(locale, code) }))

/** The countries of which a part of their file is known, in the order of their names. */
function countriesWith(locale: Locale, part: 'referral' | 'inspection'): Lead[] {
  return [...countryKnowledge(locale)]
    .filter(([, known]) => (known[part] ?? []).length > 0)
    .map(([code]) => ({ title: countryName(code, locale), address: routes.country(locale, code) }))
    .toSorted((a, b) => a.title.localeCompare(b.title, locale))
}

const correctionsOf = (locale: Locale) =>
  correctionsIn(locale)
    .slice(0, most)
    .map(({ article: { slug, title }, date, note }) => ({
      title,
      address: routes.article(locale, slug),
      day: date,
      note,
    }))

/** The files with what a page shows. */
const fileOf = { lines: helplinesTable, figures: figuresTable } satisfies Partial<Record<string, Table>>

function dataOf(locale: Locale, reader: Reader): ReaderPage {
  const { id, title, lead, ways, take, shows } = reader
  const shown = new Set(shows)
  return {
    id,
    title,
    lead,
    ways: ways.filter(way => isThere(locale, way)).map(way => wayOf(locale, way)),
    read: readingOf(locale, reader),
    take: take.map(way => wayOf(locale, way)),
    ...(shown.has('lines') && { lines: helpLeads(locale) }),
    ...(shown.has('referral') && { referral: countriesWith(locale, 'referral') }),
    ...(shown.has('inspection') && { inspection: countriesWith(locale, 'inspection') }),
    ...(shown.has('figures') && { figures: keyFigures(locale) }),
    ...(shown.has('dates') && { dates: nextLawDates(locale, most) }),
    ...(shown.has('corrections') && { corrections: correctionsOf(locale) }),
    files: (['lines', 'figures'] as const).flatMap(part =>
      shown.has(part) ? [{ part, address: tableAddress(fileOf[part], locale, 'csv') }] : [],
    ),
  }
}

function toPage(locale: Locale, reader: Reader): Page<ReaderPage> {
  const { id, title, plainTitle, lead } = reader
  const address = routes.reader(locale, id)
  const facts = { locale, address, alternates: alternatesOfAll(other => routes.reader(other, id)) }
  return {
    ...facts,
    title,
    sought: lead,
    // Whoever worries about their own job reads it where there is no signal, too.
    packs: [id === 'workers' ? 'basic' : 'rest'],
    head: () =>
      plainTitle === undefined ? metadataOf({ ...facts, title, summary: lead }) : plainMetadataOf(facts, plainTitle),
    data: () => dataOf(locale, reader),
  }
}

/** A page for each kind of reader: the tool first, then what to read, numbers, and what to take along. */
const reader: Route<ReaderPage> = {
  template: 'home',
  standing: locale => readers.map(id => routes.reader(locale, id)),
  pages: locale => readersIn(locale).map(one => toPage(locale, one)),
}

/** What each kind of reader comes for. */
export const readersCollection = { room: 'readers.yaml', routes: { reader } } satisfies Collection
