import { Type } from '@sinclair/typebox'
import { group, moment, oneOf } from '../../../content/schema/fields'
import { Assessment } from '../../../content/schema/assessments'
import { tiers, treatyStates } from '../../../content/schema/values'
import { assessmentOf, assessmentsEdition, listedCountries, tiersOf, treatiesOf } from '../../countries/read'
import type { Locale } from '../../i18n/locales'
import { messagesOf } from '../../i18n/messages'
import { routes } from '../../routes'
import { site } from '../../site'
import { countryName } from '../../taxonomy/countries'
import { text, uri } from '../fields'
import { tableOf } from '../table'

const place = {
  country: text('ISO 3166-1 alpha-2'),
  countryName: text(),
  url: uri('The page of the country'),
}

const placeOf = (locale: Locale, country: string) => ({
  country,
  countryName: countryName(country, locale),
  url: site.url + routes.country(locale, country),
})

const codes = () => listedCountries().toSorted()

const { country: _country, ...assessed } = Assessment.properties

/** Assessments of law and effort against child labour. */
export const assessmentsTable = tableOf({
  name: 'assessments',
  says: 'What the United States’ Department of Labor says of a country’s law and effort against child labour; what is missing is not known',
  title: locale => messagesOf(locale).openData.page.tableNames.assessments,
  page: routes.countries,
  path: locale => `/${locale}/lists/child-labour/`,
  row: group({ ...place, ...assessed, edition: text('The edition'), published: moment('When it came out') }),
  rows: locale => {
    const { id, published } = assessmentsEdition(locale)
    return codes().flatMap(code => {
      const assessment = assessmentOf(code)
      return assessment ? [{ ...assessment, ...placeOf(locale, code), edition: id, published }] : []
    })
  },
})

/** Tiers of the trafficking report. */
export const tiersTable = tableOf({
  name: 'tiers',
  says: 'Where an edition of the United States’ trafficking report places a country: a judgement of its government’s effort, not of how many are trafficked',
  title: locale => messagesOf(locale).openData.page.tableNames.tiers,
  page: routes.countries,
  path: locale => `/${locale}/lists/tiers/`,
  row: group({ ...place, edition: text('Its year'), tier: oneOf(tiers, '2WL: watch list; SC: special case') }),
  rows: locale =>
    codes().flatMap(code =>
      tiersOf(locale, code).map(({ edition, tier }) => ({ ...placeOf(locale, code), edition: edition.id, tier })),
    ),
})

/** Who has joined which treaty. */
export const treatiesTable = tableOf({
  name: 'treaties',
  says: 'How a state stands to a treaty, as of a time; a state without a row is one of which nothing is known',
  title: locale => messagesOf(locale).openData.page.tableNames.treaties,
  page: routes.countries,
  path: locale => `/${locale}/lists/treaties/`,
  row: group({
    ...place,
    treaty: text('Its short id'),
    treatyName: text(),
    state: oneOf(treatyStates, 'not: had not joined as of that time'),
    day: Type.Optional(moment('When, as far as it is known')),
    asOf: Type.Optional(moment('Up to when the source speaks; missing where it bears no date')),
    source: text(),
  }),
  rows: locale =>
    codes().flatMap(code =>
      treatiesOf(locale, code).map(({ id, name, state, day, asOf, source }) => ({
        ...placeOf(locale, code),
        treaty: id,
        treatyName: name,
        state,
        day,
        asOf,
        source: `${source.title}, ${source.publisher}`,
      })),
    ),
})
