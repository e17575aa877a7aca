import type { FiguresFile } from '../../content/schema/figures'
import type { Source } from '../../content/schema/source'
import type { Locale } from '../i18n/locales'
import { localize, type Localized } from '../i18n/localize'
import { roomOf } from '../library'
import { memoizePerBuild } from '../memo'
import { readYaml } from '../read-yaml'

/** What a list of the ledger holds, as readers of one language see it. */
type Entry<List extends keyof FiguresFile> = Localized<NonNullable<FiguresFile[List]>[number]>

/** A figure that several texts may use. */
export interface Figure extends Omit<Entry<'figures'>, 'source'> {
  locale: Locale
  source: Source
}

/** Figures of one unit, set side by side. */
export interface FigureChart extends Omit<Entry<'charts'>, 'group' | 'figures'> {
  figures: Figure[]
}

/** Figures about one thing. */
export interface FigureGroup extends Entry<'groups'> {
  figures: Figure[]
  charts: FigureChart[]
}

const ledger = memoizePerBuild((locale: Locale) => localize(readYaml(roomOf('figures.yaml')) as FiguresFile, locale))

/** Every figure of the ledger, in the editors' order. */
export const figuresIn = memoizePerBuild((locale: Locale): Figure[] => {
  const { figures: entries, sources } = ledger(locale)
  return entries.map(entry => ({ ...entry, locale, source: sourceOf(entry.source, sources) }))
})

function sourceOf(id: string, sources: Source[]): Source {
  const source = sources.find(candidate => candidate.id === id)
  if (!source) throw new Error(`content/figures.yaml lists no source "${id}"`)
  return source
}

/** The ledger in its groups, each with its charts. */
export function figureGroups(locale: Locale): FigureGroup[] {
  const { groups, charts = [] } = ledger(locale)
  const all = figuresIn(locale)
  const chosen = (ids: string[]) => ids.flatMap(id => all.find(figure => figure.id === id) ?? [])
  return groups.map(group => ({
    ...group,
    figures: all.filter(figure => figure.group === group.id),
    charts: charts
      .filter(chart => chart.group === group.id)
      .map(({ id, title, says, figures: ids }) => ({ id, title, says, figures: chosen(ids) })),
  }))
}
