import type { Day } from '../dates'
import { locales, type Locale } from '../i18n/locales'
import { localize, type Texts } from '../i18n/localize'
import { messagesOf } from '../i18n/messages'
import { roomOf } from '../library'
import { memoizePerBuild } from '../memo'
import type { Certainty, DateKind, ObligationKind } from './kinds'
import { firstDay, type Moment } from './moment'
import { isPartOfCountry, places, type Place } from './places'
import type { Rule } from './rule'
import type { ConditionWords } from './words'
import { readYamlFolder } from '../read-yaml'
import { countryName } from '../taxonomy/countries'
import { findArticle, type Article } from '../content/articles'
import type { Source } from '../source'

/** Something that a law says, with the ids of the sources for it. */
interface Statement<Says> {
  says: Says
  sources: string[]
}

interface DateEntry<Says> extends Statement<Says> {
  day: Moment
  kind: DateKind
  certainty: Certainty
  /** Whether it comes again each year. */
  yearly?: boolean
}

interface LawChange<Says> {
  day: Day
  says: Says
  /** Whether something that stood here was wrong. */
  correction?: boolean
}

/** What `content/obligations/<slug>.yaml` holds, as `content/schema/obligation.ts` describes it. */
interface ObligationFile {
  name: Texts
  short: Texts
  jurisdiction: Place
  kind: ObligationKind
  article?: string
  bound: Texts
  boundSources: string[]
  rule: Rule<Texts>
  asks: Statement<Texts>[]
  dates: DateEntry<Texts>[]
  penalties: Texts
  penaltySources: string[]
  known: Moment
  reviewBy: Day
  changes: LawChange<Texts>[]
  sources: Source[]
}

/** A date of a law, as readers of one language see it. */
export type ObligationDate = DateEntry<string>

/** A law or list that bears on companies, as readers of one language see it. */
export interface Obligation {
  locale: Locale
  slug: string
  name: string
  /** As the timeline has room for. */
  short: string
  jurisdiction: Place
  kind: ObligationFile['kind']
  /** The article about it: in this language, else in another that has it. */
  article?: Article
  bound: Statement<string>
  rule: Rule
  asks: Statement<string>[]
  /** Earliest first. */
  dates: ObligationDate[]
  penalties: Statement<string>
  /** Up to when our sources speak. */
  known: Moment
  reviewBy: Day
  /** Of what we say of it; the latest first. */
  changes: LawChange<string>[]
  sources: Source[]
}

/** The instruments of a language: by place, then by name. */
export const obligationsIn = memoizePerBuild((locale: Locale): Obligation[] =>
  readYamlFolder(roomOf('obligations'))
    .map(([slug, file]) => toObligation(slug, file as ObligationFile, locale))
    .toSorted(
      (a, b) =>
        placeName(a.jurisdiction, locale).localeCompare(placeName(b.jurisdiction, locale), locale) ||
        a.name.localeCompare(b.name, locale),
    ),
)

/** The laws that an article is about. */
export const lawsOf = ({ locale, slug }: Pick<Article, 'locale' | 'slug'>): Obligation[] =>
  obligationsIn(locale).filter(({ article }) => article?.slug === slug)

function toObligation(slug: string, file: ObligationFile, locale: Locale): Obligation {
  const { article, bound, boundSources, penalties, penaltySources, ...rest } = localize(file, locale)
  const from = [locale, ...locales.filter(other => other !== locale)]
  return {
    ...rest,
    locale,
    slug,
    article: article === undefined ? undefined : from.flatMap(other => findArticle(other, article) ?? [])[0],
    bound: { says: bound, sources: boundSources },
    dates: rest.dates.toSorted((a, b) => firstDay(a.day).localeCompare(firstDay(b.day))),
    penalties: { says: penalties, sources: penaltySources },
    changes: rest.changes.toSorted((a, b) => b.day.localeCompare(a.day)),
  }
}

/** "Germany", "European Union", "California". */
export function placeName(place: Place, locale: Locale): string {
  return isPartOfCountry(place) ? messagesOf(locale).obligations.parts[place as 'US-CA'] : countryName(place, locale)
}

/** What conditions are put into words with. */
export const conditionWords = (locale: Locale): ConditionWords => ({
  locale,
  places: Object.fromEntries(places.map(place => [place, placeName(place, locale)])) as Record<Place, string>,
  conditions: messagesOf(locale).obligations.conditions,
})

/** Since or from when it binds: the day from which it applies, or on which it came into force or was made. */
export function bindsFrom({ dates }: Pick<Obligation, 'dates'>): Moment | undefined {
  const last = (kind: ObligationDate['kind']) => dates.findLast(date => date.kind === kind)?.day
  return last('applies') ?? last('in-force') ?? last('made')
}
