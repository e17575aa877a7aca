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

/** The ledger: all figures on one page, each at its anchor. */
export const figuresCollection = {
  room: 'figures.yaml',
  routes: { figures: page },
  tables: [figuresTable],
  searched: locale =>
    figureGroups(locale).flatMap(({ title, figures }) =>
      figures.map(({ id, what, value, unit, year, method, source }) => ({
        title: what,
        text: joinWords(formatValue(value, unit, locale), year, title, method, source.title, source.publisher),
        address: routes.figure(locale, id),
      })),
    ),
} satisfies Collection
