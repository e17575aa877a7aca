import { lawDatesTable, lawsTable } from '../api/tables/laws'
import { joinWords, type Collection } from './collection'
import { alternatesOfAll } from '../content/alternates'
import { conditionWords, lawsIn, placeName, type Law } from '../laws/read'
import { buildDay, newest, type Day } from '../dates'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { metadataOf, withFeed } from '../metadata'
import { certaintyOn } from '../laws/certainty'
import { lawFiles } from '../laws/files'
import { formatMoment, isOld } from '../laws/moment'
import { nextDates, type NextDate } from '../laws/next-dates'
import { toolLaws, type ToolLaw } from '../laws/tool-laws'
import { thresholdsOf, type ConditionWords } from '../laws/words'
import { routes } from '../routes'
import { singlePage, type Page, type Route } from './route'

/** A law with what its rule and place are in words. */
export interface LawInWords extends Omit<Law, 'article'> {
  place: string
  /** Whether it was looked at long ago, on the day of the build. */
  isOld: boolean
  thresholds: string[]
  /** The hub's article about it. */
  article?: { locale: Locale; slug: string; title: string }
}

function inWords(law: Law): LawInWords {
  const { locale, jurisdiction, rule, article, known, dates } = law
  return {
    ...law,
    isOld: isOld(known, buildDay()),
    dates: dates.map(date => ({ ...date, certainty: certaintyOn(date, buildDay()) })),
    place: placeName(jurisdiction, locale),
    thresholds: thresholdsOf(rule, conditionWords(locale)),
    article: article && { locale: article.locale, slug: article.slug, title: article.title },
  }
}

/** What the page of all laws is given. */
export interface LawsPage {
  laws: LawInWords[]
  dates: NextLawDates
}

/** What laws bring next. */
export interface NextLawDates {
  /** The day of the build, from which they are counted. */
  today: Day
  next: NextDate[]
}

/** The next dates of all laws, so many at the most. */
export function nextLawDates(locale: Locale, most: number): NextLawDates {
  const today = buildDay()
  return { today, next: nextDates(lawsIn(locale), today, most) }
}

/** As many dates to come as are read at a glance. */
const mostNext = 8

const changedOf = ({ changes }: Law) => changes[0]?.day

const index = singlePage({
  address: routes.laws,
  // The tools have styles enough of their own.
  template: 'record',
  menu: [{ group: 'companies', room: 'laws' }],
  title: locale => messagesOf(locale).laws.title,
  changed: locale => newest(lawsIn(locale).map(changedOf)),
  beside: lawFiles,
  head: facts => {
    const { title, summary } = messagesOf(facts.locale).laws
    return withFeed(metadataOf({ ...facts, title, summary }), routes.lawChanges(facts.locale))
  },
  data: (locale): LawsPage => ({ laws: lawsIn(locale).map(inWords), dates: nextLawDates(locale, mostNext) }),
})

/** A page for every law that binds companies. */
const entry: Route<LawInWords> = {
  template: 'record',
  pages: locale =>
    lawsIn(locale).map((law): Page<LawInWords> => {
      const { slug, name, bound } = law
      const facts = {
        locale,
        address: routes.law(locale, slug),
        alternates: alternatesOfAll(other => routes.law(other, slug)),
      }
      return {
        ...facts,
        title: name,
        changed: changedOf(law),
        packs: ['rest'],
        head: () => metadataOf({ ...facts, title: name, summary: bound.says }),
        data: () => inWords(law),
      }
    }),
}

/** What the tool that tells which laws bind a company is given. */
export interface LawsTool {
  conditionWords: ConditionWords
  tool: ToolLaw[]
  laws: LawInWords[]
}

const tool = singlePage({
  kind: 'tool',
  answer: locale => {
    const { title, lead } = messagesOf(locale).laws.app
    return { kind: 'tool', title, says: lead }
  },
  address: routes.lawsTool,
  template: 'tool',
  pack: 'basic',
  hasNoSearch: true,
  menu: [{ group: 'companies', room: 'lawsTool' }],
  title: locale => messagesOf(locale).laws.app.title,
  head: facts => {
    const { title, lead } = messagesOf(facts.locale).laws.app
    return metadataOf({ ...facts, title, summary: lead })
  },
  data: (locale): LawsTool => ({
    conditionWords: conditionWords(locale),
    tool: toolLaws(locale),
    laws: lawsIn(locale).map(inWords),
  }),
})

/** The laws that bind companies, and the tool that asks which do. */
export const laws = {
  room: 'laws',
  routes: { laws: index, law: entry, lawsTool: tool },
  tables: [lawsTable, lawDatesTable],
  searched: locale =>
    lawsIn(locale).map(law => {
      const { slug, name, short, jurisdiction, bound, asks, dates, penalties } = law
      const place = placeName(jurisdiction, locale)
      const days = dates.map(date => formatMoment(date.day, locale))
      return {
        kind: 'law',
        title: name,
        names: [short],
        text: joinWords(place, bound.says, ...[...asks, ...dates].map(({ says }) => says), ...days, penalties.says),
        address: routes.law(locale, slug),
        answer: {
          kind: 'law',
          name,
          place,
          bound: bound.says,
          thresholds: inWords(law).thresholds,
          dates: dates.map(({ says }, at) => ({ day: days[at]!, says })),
        },
      }
    }),
} satisfies Collection
