import type { BarChart, TimeChart } from '../charts/chart'
import { formatValue } from '../figures/format-value'
import type { Figure, FigureChart, FigureGroup } from '../figures/read'
import { fill } from '../i18n/fill'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { routes } from '../routes'

/** A figure's value in words: "27.6 million". */
export const valueOf = ({ value, unit, locale }: Figure) => formatValue(value, unit, locale)

/** A chart is known by a part of its own, which no figure has: the files of both stand side by side. */
const pathOf = (locale: Locale, id: string) => `${routes.figures(locale)}${id}/`

/** The sources of figures, each once. */
export const sourcesOf = (figures: readonly Figure[]) => [...new Set(figures.map(({ source }) => source))]

/** Figures of one unit side by side. */
const barsOf = (locale: Locale, { id, title, says, figures }: FigureChart): BarChart & { path: string } => ({
  kind: 'bars',
  id,
  title,
  says,
  columns: messagesOf(locale).figures.columns,
  rows: figures.map(figure => ({
    label: figure.what,
    value: figure.value,
    text: valueOf(figure),
    href: routes.figure(locale, figure.id),
  })),
  sources: sourcesOf(figures),
  page: routes.figures(locale),
  path: pathOf(locale, id),
})

/** Of several years, as far as each speaks of one. */
const yearOf = ({ year }: Figure) => (year !== undefined && /^\d{4}$/.test(year) ? Number(year) : undefined)

/**
 * Figures of which each took the place of the one before, over their years; those of which the year is not known have no
 * place there.
 *
 * @param last the figure that holds today
 * @returns nothing where there are not two years of it
 */
function timesOf(locale: Locale, last: Figure, all: readonly Figure[]): LedgerChart | undefined {
  const series = [last]
  for (let next = before(last, all); next; next = before(next, all)) series.unshift(next)
  const dated = series
    .flatMap(figure => {
      const at = yearOf(figure)
      return at === undefined ? [] : { figure, at }
    })
    .toSorted((one, other) => one.at - other.at)
  if (dated.length < 2) return undefined
  const { years, yearsSay, columns, year } = messagesOf(locale).figures
  const id = `${last.id}-years`
  const chart = {
    kind: 'times' as const,
    id,
    title: fill(years, { what: last.what }),
    says: yearsSay,
    columns: { what: year, value: columns.value },
    rows: dated.map(({ figure, at }) => ({
      at,
      label: String(at),
      value: figure.value,
      text: valueOf(figure),
      href: routes.figure(locale, figure.id),
    })),
    sources: sourcesOf(dated.map(({ figure }) => figure)),
    page: routes.figures(locale),
    path: pathOf(locale, id),
  }
  return { figures: dated.map(({ figure }) => figure.id), chart }
}

const before = (figure: Figure, all: readonly Figure[]) => all.find(({ supersededBy }) => supersededBy === figure.id)

/** A chart of the ledger, with the ids of its figures. */
export interface LedgerChart {
  figures: string[]
  chart: (BarChart | TimeChart) & { path: string }
}

/** The charts of a part of the ledger: those that editors have set together, and those of one thing over several years. */
export const chartsOf = ({ charts, figures }: FigureGroup, locale: Locale): LedgerChart[] => [
  ...charts.map(chart => ({ figures: chart.figures.map(({ id }) => id), chart: barsOf(locale, chart) })),
  ...figures
    .filter(({ supersededBy }) => supersededBy === undefined)
    .flatMap(figure => timesOf(locale, figure, figures) ?? []),
]
