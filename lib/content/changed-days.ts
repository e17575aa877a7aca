import { changedOn, type Day } from '../dates'
import { locales, type Locale } from '../i18n/locales'
import { routes } from '../routes'
import { articlesIn } from './articles'
import { correctionsIn } from './corrections'
import { helpIn } from '../helplines/read'
import { allIndicators, indicatorText } from './indicators'
import { listPagesIn } from './lists'
import { obligationsIn } from '../obligations/read'
import { pagesIn } from './pages'

/**
 * On which day the words of each page last changed, by address: what its editors say, never the day of a build.
 * A list changes with the articles that it shows, a page of help when a number was last noted or verified.
 */
export const changedDays = (): Map<string, Day> => new Map(locales.flatMap(changedIn))

function changedIn(locale: Locale): [address: string, day: Day][] {
  const articles = articlesIn(locale)
  const help = helpIn(locale).map(({ code, lines }) => ({
    address: routes.countryHelp(locale, code),
    day: newest(lines.flatMap(({ recorded, verified }) => [recorded, ...(verified ? [verified] : [])])),
  }))
  const duties = obligationsIn(locale).map(({ slug, changes }): [string, Day | undefined] => [
    routes.obligation(locale, slug),
    changes[0]?.day,
  ])
  const days: [address: string, day: Day | undefined][] = [
    [routes.home(locale), newest(articles.map(changedOn))],
    ...articles.map((article): [string, Day] => [routes.article(locale, article.slug), changedOn(article)]),
    ...[...listPagesIn(locale)].map(([address, { shown, page, filter }]): [string, Day | undefined] => [
      address,
      newest([...shown.map(changedOn), ...wordsOn(locale, page === 1 ? filter.indicator : undefined)]),
    ]),
    [routes.indicators(locale), newest(wordsOn(locale, allIndicators))],
    ...duties,
    [routes.obligations(locale), newest(duties.flatMap(([, day]) => day ?? []))],
    [routes.corrections(locale), correctionsIn(locale)[0]?.date],
    [routes.help(locale), newest(help.flatMap(({ day }) => day ?? []))],
    ...help.map(({ address, day }): [string, Day | undefined] => [address, day]),
    ...pagesIn(locale).map(({ slug, updated }): [string, Day] => [routes.page(locale, slug), updated]),
  ]
  return days.flatMap(([address, day]) => (day ? [[address, day] as [string, Day]] : []))
}

/** The day of the words on an indicator, where it has any. */
function wordsOn(locale: Locale, indicator: string | undefined): Day[] {
  const text = indicator === undefined ? undefined : indicatorText(locale, indicator)
  return text ? [text.updated] : []
}

const newest = (days: Day[]): Day | undefined => days.reduce<Day | undefined>((a, b) => (a && a > b ? a : b), undefined)
