import type { LawFile } from '../../content/schema/law'
import { places, type Place } from '../../content/schema/values'
import { findArticle, type Article } from '../content/articles'
import { locales, type Locale } from '../i18n/locales'
import { localize, type Localized } from '../i18n/localize'
import { messagesOf } from '../i18n/messages'
import { roomOf } from '../library'
import { memoizePerBuild } from '../memo'
import { readYamlFolder } from '../read-yaml'
import { countryName } from '../taxonomy/countries'
import { firstDay, type Moment } from './moment'
import { isPartOfCountry } from './places'
import type { ConditionWords } from './words'

/** What a law's file holds, as readers of one language see it. */
type FileInOne = Localized<LawFile>

/** A date of a law. */
export type LawDate = FileInOne['dates'][number]

/** Something that a law says, with the ids of the sources for it. */
interface Statement {
  says: string
  sources: string[]
}

/** A law or list that bears on companies: its dates from the earliest, what has changed in our words from the latest. */
export interface Law extends Omit<FileInOne, 'article' | 'bound' | 'boundSources' | 'penalties' | 'penaltySources'> {
  locale: Locale
  slug: string
  /** The article about it: in this language, else in another that has it. */
  article?: Article
  bound: Statement
  penalties: Statement
}

/** The instruments of a language: by place, then by name. */
export const lawsIn = memoizePerBuild((locale: Locale): Law[] =>
  readYamlFolder(roomOf('laws'))
    .map(([slug, file]) => toLaw(slug, file as LawFile, locale))
    .toSorted(
      (a, b) =>
        placeName(a.jurisdiction, locale).localeCompare(placeName(b.jurisdiction, locale), locale) ||
        a.name.localeCompare(b.name, locale),
    ),
)

/** The laws that an article is about. */
export const lawsOf = ({ locale, slug }: Pick<Article, 'locale' | 'slug'>): Law[] =>
  lawsIn(locale).filter(({ article }) => article?.slug === slug)

function toLaw(slug: string, file: LawFile, locale: Locale): Law {
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
  return isPartOfCountry(place) ? messagesOf(locale).laws.parts[place as 'US-CA'] : countryName(place, locale)
}

/** What conditions are put into words with. */
export const conditionWords = (locale: Locale): ConditionWords => ({
  locale,
  places: Object.fromEntries(places.map(place => [place, placeName(place, locale)])) as Record<Place, string>,
  conditions: messagesOf(locale).laws.conditions,
})

/** Since or from when it binds: the day from which it applies, or on which it came into force or was made. */
export function bindsFrom({ dates }: Pick<Law, 'dates'>): Moment | undefined {
  const last = (kind: LawDate['kind']) => dates.findLast(date => date.kind === kind)?.day
  return last('applies') ?? last('in-force') ?? last('made')
}
