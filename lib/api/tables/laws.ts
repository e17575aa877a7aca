import { Type } from '@sinclair/typebox'
import { day, group, list, moment, oneOf } from '../../../content/schema/fields'
import { certainties, dateKinds, lawKinds } from '../../../content/schema/values'
import { buildDay } from '../../dates'
import { certaintyOn } from '../../laws/certainty'
import { bindsFrom, conditionWords, lawsIn, placeName } from '../../laws/read'
import { thresholdsOf } from '../../laws/words'
import { messagesOf } from '../../i18n/messages'
import { routes } from '../../routes'
import { site } from '../../site'
import { uri, text } from '../fields'
import { tableOf } from '../table'

/** The laws that bind companies. */
export const lawsTable = tableOf({
  name: 'laws',
  says: 'A law or list that bears on companies',
  title: locale => messagesOf(locale).openData.page.tableNames.laws,
  page: routes.laws,
  row: group({
    slug: text('Its part of the address; the same in all languages'),
    url: uri('Its page, with the sources of each statement'),
    name: text(),
    jurisdiction: text('ISO 3166-1 or 3166-2; or EU'),
    place: text('The same in words'),
    kind: oneOf(lawKinds),
    bound: text('Who is bound'),
    thresholds: list(text(), 'Numbers that it hangs on'),
    asks: list(text(), 'What it asks'),
    bindsFrom: Type.Optional(moment('Since or from when it binds')),
    penalties: text(),
    known: moment('Up to when our sources speak'),
    reviewBy: day('Day by which somebody reads it against its sources again'),
    sources: list(text(), 'Addresses of its sources, or their titles where they have none'),
  }),
  rows: locale =>
    lawsIn(locale).map(law => ({
      slug: law.slug,
      url: site.url + routes.law(locale, law.slug),
      name: law.name,
      jurisdiction: law.jurisdiction,
      place: placeName(law.jurisdiction, locale),
      kind: law.kind,
      bound: law.bound.says,
      thresholds: thresholdsOf(law.rule, conditionWords(locale)),
      asks: law.asks.map(({ says }) => says),
      bindsFrom: bindsFrom(law),
      penalties: law.penalties.says,
      known: law.known,
      reviewBy: law.reviewBy,
      sources: law.sources.map(({ url, title }) => url ?? title),
    })),
})

/** Their dates. */
export const lawDatesTable = tableOf({
  name: 'dates',
  says: 'A date of a law',
  title: locale => messagesOf(locale).openData.page.tableNames.dates,
  page: routes.laws,
  path: locale => `${routes.laws(locale)}dates/`,
  row: group({
    law: text('Its slug'),
    url: uri('The page of the law'),
    day: moment('A day, or a month or year where no more is known'),
    kind: oneOf(dateKinds),
    certainty: oneOf(certainties),
    says: text('What happens'),
  }),
  rows: locale =>
    lawsIn(locale).flatMap(({ slug, dates }) =>
      dates.map(date => ({
        law: slug,
        url: site.url + routes.law(locale, slug),
        day: date.day,
        kind: date.kind,
        certainty: certaintyOn(date, buildDay()),
        says: date.says,
      })),
    ),
})
