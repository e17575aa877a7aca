import type { MapClass } from '../charts/chart'
import { smallWorld } from '../charts/small-world'
import { articlesIn } from '../content/articles'
import { indicatorText } from '../content/indicators'
import { buildDay, changedOn, daysBetween, newest, type Day } from '../dates'
import { fill } from '../i18n/fill'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { lawsIn } from '../laws/read'
import { homeMetadata } from '../metadata'
import { chartFile, routes } from '../routes'
import { siteData, type StructuredData } from '../structured-data'
import { labelOf } from '../taxonomy/labels'
import { slugsOf } from '../taxonomy/terms'
import type { Lead } from './article-lines'
import { keyFigures, type KeyFigure } from './figures'
import { nextLawDates, type NextLawDates } from './laws'
import { cardOf, untranslatedOf, type ArticleCard, type Untranslated } from './lists'
import { measured, measures } from './measures'
import { helpLeads, readersIn, readingOf } from './readers'
import { singlePage } from './route'

/** Something that is new on the hub, has changed, or was wrong. */
export interface LatestChange extends Lead {
  kind: 'added' | 'updated' | 'corrected'
  day: Day
}

/** What the home page is given. */
export interface HomePage {
  /** Every country with a page of help. */
  countries: Lead[]
  figures: KeyFigure[]
  /** The kinds of readers: the door to the page of each, and what to read. */
  readers: { who: string; ask: string; address: string; read: Lead[] }[]
  /** The map of countries by its first measure; its page has the table. */
  map: { heading: string; says: string; classes: MapClass[]; source?: string; address: string; picture: string }
  /** The latest first. */
  changes: LatestChange[]
  /** What laws bring next, the soonest first. */
  dates: NextLawDates
  /** The newest articles, and how many there are. */
  latest: ArticleCard[]
  count: number
  untranslated: Untranslated
  /** One indicator of forced labour, another one each day. */
  explained?: { title: string; summary: string; address: string }
  structured: StructuredData
}

/** How many of each the home page shows. */
const most = { latest: 4, changes: 5, dates: 5, untranslated: 3 }

/**
 * What has changed of articles and laws, the latest first, each thing once. A note of what was wrong is not repeated in
 * full: its page has it.
 */
export function latestChanges(locale: Locale): LatestChange[] {
  const articles = articlesIn(locale).map(({ slug, title, published, changes: [last] }): LatestChange => {
    const kind = !last ? 'added' : last.correction ? 'corrected' : 'updated'
    return { kind, day: last?.date ?? published, title, address: routes.article(locale, slug) }
  })
  const laws = lawsIn(locale).flatMap(({ slug, name, changes: [last] }): LatestChange[] =>
    last
      ? [
          {
            kind: last.correction ? 'corrected' : 'updated',
            day: last.day,
            title: name,
            address: routes.law(locale, slug),
          },
        ]
      : [],
  )
  return [...articles, ...laws].toSorted((a, b) => b.day.localeCompare(a.day))
}

/** What it is the turn of on a day: one after the other, and then from the beginning. */
export const inTurn = <Item>(all: readonly Item[], day: Day): Item | undefined =>
  all[daysBetween('1970-01-01', day) % all.length]

/** The indicator of a day: all in turn, in the order of the vocabulary. */
function explainedOn(locale: Locale, day: Day): HomePage['explained'] {
  const slugs = slugsOf('indicators').filter(slug => indicatorText(locale, slug))
  const slug = inTurn(slugs, day)
  const text = slug === undefined ? undefined : indicatorText(locale, slug)
  if (slug === undefined || !text) return undefined
  return { title: labelOf('indicator', slug, locale), summary: text.summary, address: routes.indicator(locale, slug) }
}

/** The map stands in a file of its own. */
const pictureAddress = (locale: Locale) => chartFile(`${routes.home(locale)}map/`, 'svg')

function mapOf(locale: Locale): HomePage['map'] {
  const { heading, says, classes, sources } = measured(locale, measures[0])
  return {
    heading,
    says,
    classes: classes.filter(({ countries }) => countries.length > 0),
    source: sources[0]?.publisher,
    address: routes.countries(locale),
    picture: pictureAddress(locale),
  }
}

/** The home page: three needs, and then what the hub holds. */
export const home = singlePage({
  address: routes.home,
  template: 'home',
  pack: 'basic',
  hasNoSearch: true,
  title: locale => messagesOf(locale).home.name,
  changed: locale => newest(articlesIn(locale).map(changedOn)),
  card: locale => {
    const { tagline, home: words, articleCount } = messagesOf(locale)
    return { kind: tagline, title: words.title, about: fill(articleCount, { count: articlesIn(locale).length }) }
  },
  beside: locale => [[pictureAddress(locale), smallWorld(mapOf(locale).classes)]],
  head: ({ locale }) => homeMetadata(locale),
  data: (locale): HomePage => ({
    countries: helpLeads(locale),
    figures: keyFigures(locale),
    readers: readersIn(locale).map(reader => ({
      who: reader.who,
      ask: reader.ask,
      address: routes.reader(locale, reader.id),
      read: readingOf(locale, reader),
    })),
    map: mapOf(locale),
    changes: latestChanges(locale).slice(0, most.changes),
    dates: nextLawDates(locale, most.dates),
    latest: articlesIn(locale).slice(0, most.latest).map(cardOf),
    count: articlesIn(locale).length,
    untranslated: untranslatedOf(locale, {}, most.untranslated),
    explained: explainedOn(locale, buildDay()),
    structured: siteData(locale),
  }),
})
