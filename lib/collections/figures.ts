import { figuresTable } from '../api/tables/figures'
import { joinWords, type Collection } from './collection'
import type { Chart, FigurePicture } from '../charts/chart'
import type { Source } from '../../content/schema/source'
import { figureGroups, type Figure, type FigureGroup } from '../figures/read'
import { alternatesOfAll } from '../content/alternates'
import { articlesIn } from '../content/articles'
import type { Day } from '../dates'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { metadataOf } from '../metadata'
import { routes } from '../routes'
import type { FigureAnswer } from '../search/answer'
import { site } from '../site'
import { countryName } from '../taxonomy/countries'
import { figuresData, type StructuredData } from '../structured-data'
import { chartsOf, valueOf } from './figure-charts'
import { singlePage, type Page, type Route } from './route'

/** What the view of the ledger is given. */
export interface FiguresPage {
  groups: ListedGroup[]
  /** Of the figures, each once, in the order of their numbers. */
  sources: Source[]
  structured: StructuredData
}

/** Figures about one thing, with the articles that state each. */
export interface ListedGroup extends Omit<FigureGroup, 'figures' | 'charts'> {
  figures: ListedFigure[]
  charts: Chart[]
}

/** A figure, by words that stand alone, and the articles that state it. */
export interface ListedFigure extends Figure {
  usedIn: { slug: string; title: string }[]
}

const usedIn = (locale: Locale, id: string) =>
  articlesIn(locale)
    .filter(({ stated = [] }) => stated.some(({ figure }) => figure === id))
    .map(({ slug, title }) => ({ slug, title }))

function dataOf(locale: Locale): FiguresPage {
  const groups = figureGroups(locale)
    .filter(({ figures }) => figures.length > 0)
    .map(group => ({
      ...group,
      charts: chartsOf(group, locale).map(({ chart }) => chart),
      figures: group.figures.map(figure => ({
        ...figure,
        what: wholeName(group, figure),
        usedIn: usedIn(locale, figure.id),
      })),
    }))
  const sources = [...new Set(groups.flatMap(({ figures }) => figures.map(({ source }) => source)))]
  return { groups, sources, structured: figuresData(locale) }
}

const page = singlePage({
  address: routes.figures,
  template: 'page',
  menu: [{ group: 'look', room: 'figures' }],
  title: locale => messagesOf(locale).figures.title,
  head: facts => {
    const { title, summary } = messagesOf(facts.locale).figures
    return metadataOf({ ...facts, title, summary })
  },
  data: dataOf,
  pictures: locale => figureGroups(locale).flatMap(group => chartsOf(group, locale).map(({ chart }) => chart)),
})

/** A figure with its part of the ledger, and what it is of, in words that stand alone. */
interface Placed {
  figure: Figure
  group: FigureGroup
  what: string
}

/** What a figure is of, in words that stand alone: "Men" says nothing outside its chart. */
function wholeName({ charts }: FigureGroup, { id, what }: Figure): string {
  const chart = charts.find(one => one.figures.some(figure => figure.id === id))
  return chart ? `${chart.title}: ${what}` : what
}

const placedIn = (locale: Locale): Placed[] =>
  figureGroups(locale).flatMap(group =>
    group.figures.map(figure => ({ figure, group, what: wholeName(group, figure) })),
  )

/** A figure in a line, with all that a reader needs to trust it. */
export interface KeyFigure {
  value: string
  what: string
  year?: string
  /** Who publishes it: an office's department is left out. */
  by: string
  address: string
}

/** The figures that stand for the rest, as editors have chosen them. */
export const keyFigures = (locale: Locale): KeyFigure[] =>
  placedIn(locale)
    .filter(({ figure }) => figure.key)
    .map(({ figure, what }) => ({
      value: valueOf(figure),
      what,
      year: figure.year,
      by: figure.source.publisher.replace(/, .*/, ''),
      address: routes.figure(locale, figure.id),
    }))

/** What the view of a figure is given. */
export interface FigurePage {
  what: string
  value: string
  year?: string
  method: string
  source: Source
  reviewBy: Day
  /** The part of the ledger that it stands in, and where it does. */
  group: Pick<FigureGroup, 'id' | 'title'>
  countries: { name: string; address: string }[]
  /** The figure that has taken its place. */
  now?: { what: string; value: string; year?: string; address: string }
  /** Those whose place it has taken. */
  before: { value: string; year?: string; address: string }[]
  usedIn: { title: string; address: string }[]
  /** The charts that it is a part of. */
  charts: Chart[]
  citation: string
  path: string
}

/** Each figure at an address of its own. */
const figurePage: Route<FigurePage> = {
  template: 'page',
  kind: 'figure',
  pages: locale => placedIn(locale).map(placed => toPage(locale, placed)),
}

function toPage(locale: Locale, placed: Placed): Page<FigurePage> {
  const { figure, what } = placed
  const address = routes.figure(locale, figure.id)
  const facts = { locale, address, alternates: alternatesOfAll(other => routes.figure(other, figure.id)) }
  const value = valueOf(figure)
  // Of the same thing there may be figures of several years.
  const title = [what, figure.year].filter(part => part !== undefined).join(', ')
  return {
    ...facts,
    title,
    packs: ['rest'],
    // Who looks for a figure wants the one that holds today, which leads to the one before it.
    isUnlisted: figure.supersededBy === undefined ? undefined : true,
    pictures: () => [pictureOf(placed)],
    head: () => {
      const summary = joinWords(
        `${value}${figure.year ? ` (${figure.year})` : ''}.`,
        `${figure.method}.`,
        figure.source.publisher,
      )
      return metadataOf({ ...facts, title, summary })
    },
    data: () => figureData(locale, placed),
  }
}

function figureData(locale: Locale, { figure, group, what }: Placed): FigurePage {
  const { id, year, method, source, reviewBy, countries = [], supersededBy } = figure
  const now = placedIn(locale).find(one => one.figure.id === supersededBy)
  return {
    what,
    value: valueOf(figure),
    year,
    method,
    source,
    reviewBy,
    group: { id: group.id, title: group.title },
    countries: countries.map(code => ({ name: countryName(code, locale), address: routes.country(locale, code) })),
    now: now && {
      what: now.what,
      value: valueOf(now.figure),
      year: now.figure.year,
      address: routes.figure(locale, now.figure.id),
    },
    before: group.figures
      .filter(other => other.supersededBy === id)
      .map(other => ({ value: valueOf(other), year: other.year, address: routes.figure(locale, other.id) })),
    usedIn: usedIn(locale, id).map(({ slug, title }) => ({ title, address: routes.article(locale, slug) })),
    charts: chartsOf(group, locale)
      .filter(({ figures }) => figures.includes(id))
      .map(({ chart }) => chart),
    citation: answerOf(figure, what).citation,
    path: routes.figure(locale, id),
  }
}

/** A figure by itself, to be kept as files. */
function pictureOf({ figure, what }: Placed): FigurePicture {
  const { locale, id, value, year, method, source } = figure
  const { columns, noYear } = messagesOf(locale).figures
  return {
    kind: 'figure',
    title: what,
    says: joinWords(`${method}.`, year ?? `(${noYear})`),
    columns,
    value,
    text: valueOf(figure),
    year,
    sources: [source],
    page: routes.figure(locale, id),
    path: routes.figure(locale, id),
  }
}

/** A figure with what is needed to cite it. @param what it is of, in words that stand alone */
function answerOf(figure: Figure, what: string): FigureAnswer {
  const { locale, id, year, method, source } = figure
  const value = valueOf(figure)
  const name = [source.title, source.publisher].filter(part => part !== undefined).join(', ')
  const published = [name, source.year, source.url].filter(part => part !== undefined).join(', ')
  const citation = `${what}: ${value}${year ? ` (${year})` : ''}. ${published}. ${site.name}, ${site.url}${routes.figure(locale, id)}`
  return { kind: 'figure', what, value, year, method, source: name, citation }
}

/** The ledger: all figures on one page, each at its anchor. */
export const figuresCollection = {
  room: 'figures.yaml',
  routes: { figures: page, figure: figurePage },
  tables: [figuresTable],
  searched: locale => [
    ...figureGroups(locale).flatMap(({ title, charts }) =>
      charts.map(chart => ({
        kind: 'figure' as const,
        title: chart.title,
        text: joinWords(chart.says, ...chart.figures.flatMap(figure => [figure.what, valueOf(figure)])),
        names: [title],
        address: `${routes.figures(locale)}#${chart.id}`,
      })),
    ),
    ...placedIn(locale)
      .filter(({ figure }) => figure.supersededBy === undefined)
      .map(({ figure, group, what }) => {
        const { id, year, method, source } = figure
        // So that it is found by the number that it took the place of: "is the 150 billion still right".
        const before = group.figures.filter(({ supersededBy }) => supersededBy === id)
        return {
          kind: 'figure' as const,
          title: what,
          text: joinWords(
            `${valueOf(figure)}${year ? ` (${year})` : ''}.`,
            `${method}.`,
            source.title,
            source.publisher,
            ...before.flatMap(earlier => [valueOf(earlier), earlier.year, earlier.method]),
          ),
          names: [group.title],
          values: { country: figure.countries ?? [] },
          address: routes.figure(locale, id),
          answer: answerOf(figure, what),
        }
      }),
  ],
} satisfies Collection
