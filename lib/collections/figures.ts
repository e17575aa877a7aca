import { figuresTable } from '../api/tables/figures'
import { joinWords, type Collection } from './collection'
import type { Source } from '../../content/schema/source'
import { formatValue } from '../figures/format-value'
import { figureGroups, type Figure, type FigureGroup } from '../figures/read'
import { articlesIn } from '../content/articles'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { metadataOf } from '../metadata'
import { routes } from '../routes'
import type { FigureAnswer } from '../search/answer'
import { site } from '../site'
import { figuresData, type StructuredData } from '../structured-data'
import { singlePage } from './route'

/** What the view of the ledger is given. */
export interface FiguresPage {
  groups: ListedGroup[]
  /** Of the figures, each once, in the order of their numbers. */
  sources: Source[]
  structured: StructuredData
}

/** Figures about one thing, with the articles that state each. */
export interface ListedGroup extends Omit<FigureGroup, 'figures'> {
  figures: ListedFigure[]
}

/** A figure and the articles that state it. */
export interface ListedFigure extends Figure {
  usedIn: { slug: string; title: string }[]
}

function dataOf(locale: Locale): FiguresPage {
  const articles = articlesIn(locale)
  const usedIn = (id: string) =>
    articles
      .filter(({ stated = [] }) => stated.some(({ figure }) => figure === id))
      .map(({ slug, title }) => ({ slug, title }))
  const groups = figureGroups(locale)
    .filter(({ figures }) => figures.length > 0)
    .map(group => ({ ...group, figures: group.figures.map(figure => ({ ...figure, usedIn: usedIn(figure.id) })) }))
  const sources = [...new Set(groups.flatMap(({ figures }) => figures.map(({ source }) => source)))]
  return { groups, sources, structured: figuresData(locale) }
}

const page = singlePage({
  address: routes.figures,
  template: 'page',
  menus: ['footer'],
  title: locale => messagesOf(locale).figures.title,
  head: facts => {
    const { title, summary } = messagesOf(facts.locale).figures
    return metadataOf({ ...facts, title, summary })
  },
  data: dataOf,
})

const valueOf = ({ value, unit, locale }: Figure) => formatValue(value, unit, locale)

/** A figure with what is needed to cite it. @param what it is of, in words that stand alone */
function answerOf(figure: Figure, what: string): FigureAnswer {
  const { locale, id, year, method, source } = figure
  const value = valueOf(figure)
  const name = [source.title, source.publisher].filter(part => part !== undefined).join(', ')
  const citation = `${what}: ${value}${year ? ` (${year})` : ''}. ${name}. ${site.name}, ${site.url}${routes.figure(locale, id)}`
  return { kind: 'figure', what, value, year, method, source: name, citation }
}

/** The ledger: all figures on one page, each at its anchor. */
export const figuresCollection = {
  room: 'figures.yaml',
  routes: { figures: page },
  tables: [figuresTable],
  searched: locale =>
    figureGroups(locale).flatMap(({ title, figures, charts }) => [
      ...charts.map(chart => ({
        kind: 'figure' as const,
        title: chart.title,
        text: joinWords(chart.says, ...chart.figures.flatMap(figure => [figure.what, valueOf(figure)])),
        names: [title],
        address: routes.figure(locale, chart.id),
      })),
      // Who looks for a figure wants the one that holds today; the one before it stands on the same page.
      ...figures
        .filter(({ supersededBy }) => supersededBy === undefined)
        .map(figure => {
          const chart = charts.find(one => one.figures.some(({ id }) => id === figure.id))
          const { year, method, source } = figure
          // "Men" says nothing outside its chart.
          const what = chart ? `${chart.title}: ${figure.what}` : figure.what
          // So that it is found by the number that it took the place of: "is the 150 billion still right".
          const before = figures.filter(({ supersededBy }) => supersededBy === figure.id)
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
            names: [title],
            values: { country: figure.countries ?? [] },
            address: routes.figure(locale, figure.id),
            answer: answerOf(figure, what),
          }
        }),
    ]),
} satisfies Collection
