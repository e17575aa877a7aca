import { Type, type Static } from '@sinclair/typebox'
import { Assessment } from '../../content/schema/assessments'
import { day, group, list, moment, oneOf } from '../../content/schema/fields'
import {
  goodSectors,
  lawKinds,
  offences,
  orderKinds,
  orderStates,
  services,
  tiers,
  treatyStates,
} from '../../content/schema/values'
import { articlesIn } from '../content/articles'
import { assessmentOf, assessmentsEdition, countryKnowledge, tiersOf, treatiesOf } from '../countries/read'
import { firstEdition, goodOf, listingsEdition, listingsIn, ordersIn } from '../goods/read'
import { helpIn } from '../helplines/read'
import type { Locale } from '../i18n/locales'
import { holdsIn } from '../laws/places'
import { lawsIn } from '../laws/read'
import { routes } from '../routes'
import { site } from '../site'
import { countryName } from '../taxonomy/countries'
import { language, licence, source, text, uri } from './fields'

/** The edition of a list, with whose it is. */
const edition = group({
  name: text(),
  published: moment('When it came out'),
  caution: text('What it does not say'),
  source,
})

const page = group({ publisher: text(), url: Type.Optional(uri()), published: Type.Optional(moment('Of the page')) })

const stated = { asOf: moment('Up to when the sources speak'), sources: list(source) }

const { country: _country, ...assessed } = Assessment.properties

/** What is known of one country, in the order of its page. What is missing is not known: it never means "no". */
export const CountryRecord = group(
  {
    url: uri('Its page'),
    language,
    licence,
    code: text('ISO 3166-1 alpha-2'),
    name: text(),
    help: Type.Optional(uri('The page of whom to call there')),
    emergency: list(
      group({ number: text(), services: list(oneOf(services)), note: Type.Optional(text()), pages: list(page) }),
      'Numbers for danger now',
    ),
    lines: list(
      group({
        name: text(),
        number: text('As its page prints it'),
        tel: text('As a phone dials it'),
        free: Type.Optional(Type.Boolean()),
        hours: Type.Optional(text()),
        languages: Type.Optional(text()),
        operator: Type.Optional(text()),
        audience: Type.Optional(text()),
        page,
        recorded: day('Day on which it was noted'),
        verified: Type.Optional(day('Day on which somebody called it; missing where nobody has')),
        confidence: oneOf(['official', 'press', 'unconfirmed']),
      }),
      'Helplines',
    ),
    offences: list(
      group({ act: oneOf(offences), provision: text(), penalty: Type.Optional(text()), ...stated }),
      'Crimes in its law',
    ),
    referral: list(group({ says: text(), ...stated }), 'Who can formally refer or recognise a victim'),
    inspection: list(group({ says: text(), ...stated }), 'Who inspects work'),
    treaties: list(
      group({
        id: text(),
        short: text(),
        name: text(),
        state: oneOf(treatyStates, 'not: had not joined as of that time'),
        day: Type.Optional(moment('When, as far as it is known')),
        asOf: Type.Optional(moment('Up to when the source speaks')),
        source,
      }),
      'Treaties of which it is known how it stands to them',
    ),
    assessment: Type.Optional(
      group({ ...assessed, edition }, { description: 'Judgement of the United States’ Department of Labor' }),
    ),
    tiers: list(
      group({ tier: oneOf(tiers), edition }),
      'Judgements of the United States’ Department of State, the newest first',
    ),
    goods: list(
      group({
        good: text('Its id'),
        name: text(),
        url: uri(),
        sector: oneOf(goodSectors),
        child: Type.Boolean(),
        forced: Type.Boolean(),
        forcedChild: Type.Boolean(),
        since: text('First edition at hand that has it'),
        orEarlier: Type.Boolean({
          description: 'Whether that is the first edition at hand: it may have been listed before',
        }),
        inputFrom: Type.Optional(text('Country of the listed input, where the good is not listed itself')),
        note: Type.Optional(text()),
      }),
      'Goods on the list of the United States’ Department of Labor; what is not on it is not free of forced labour',
    ),
    goodsEdition: edition,
    orders: list(
      group({
        date: moment('Day or month of the order'),
        kind: oneOf(orderKinds),
        product: text(),
        goods: list(text(), 'Ids of the goods'),
        entity: Type.Optional(text()),
        state: oneOf(orderStates, 'issued: seen as issued, and not looked up since'),
        stateDate: Type.Optional(moment('Of the last change that was seen')),
        publisher: text(),
        link: Type.Optional(uri('Where it was read')),
        note: Type.Optional(text()),
      }),
      'Import orders of the United States on goods from there; the list is not complete',
    ),
    laws: list(
      group({ slug: text(), name: text(), url: uri(), kind: oneOf(lawKinds), known: moment('Up to when it is known') }),
      'Laws of that country, or of the union that it belongs to, that bear on companies',
    ),
    articles: list(
      group({ slug: text(), title: text(), url: uri(), types: list(text('Slugs')), published: day('The day') }),
      'The newest first',
    ),
    unknown: list(text(), 'What was looked for and not found'),
  },
  { title: 'Country' },
)

export type CountryRecord = Static<typeof CountryRecord>

type Edition = Static<typeof edition>

const editionOf = ({ name, published, caution, source: of }: Edition): Edition => ({
  name,
  published,
  caution,
  source: of,
})

/** All that lists and editors say of a country, in the words of a language. @param code ISO 3166-1 alpha-2 */
export function countryRecord(locale: Locale, code: string): CountryRecord {
  const help = helpIn(locale).find(one => one.code === code)
  const known = countryKnowledge(locale).get(code)
  const sourcesOf = (ids: readonly string[]) => (known?.sources ?? []).filter(({ id }) => ids.includes(id))
  const withSources = <Said extends { sources: string[] }>(said: readonly Said[] = []) =>
    said.map(one => ({ ...one, sources: sourcesOf(one.sources) }))
  const assessment = assessmentOf(code)
  const { country: _place, ...judged } = assessment ?? {}
  return {
    url: site.url + routes.country(locale, code),
    language: locale,
    licence: site.contentLicence,
    code,
    name: countryName(code, locale),
    ...(help && { help: site.url + routes.countryHelp(locale, code) }),
    emergency: help?.emergency ?? [],
    lines: (help?.lines ?? []).map(
      ({ funder: _funder, confidentiality: _kept, note: _note, also: _also, ...line }) => line,
    ),
    offences: withSources(known?.offences),
    referral: withSources(known?.referral),
    inspection: withSources(known?.inspection),
    treaties: treatiesOf(locale, code),
    ...(assessment && { assessment: { ...judged, edition: editionOf(assessmentsEdition(locale)) } }),
    tiers: tiersOf(locale, code).map(({ tier, edition: of }) => ({ tier, edition: editionOf(of) })),
    goods: listingsIn(locale)
      .filter(({ country }) => country === code)
      .map(({ good, child = false, forced = false, forcedChild = false, since, inputFrom, note }) => {
        const { name, sector } = goodOf(locale, good)
        const orEarlier = since === firstEdition(locale)
        const listed = { child, forced, forcedChild, since, orEarlier, inputFrom, note }
        return { good, name, url: site.url + routes.good(locale, good), sector, ...listed }
      }),
    goodsEdition: editionOf(listingsEdition(locale)),
    orders: ordersIn(locale)
      .filter(({ country }) => country === code)
      .map(({ country: _from, confidence: _confidence, url, goods = [], ...order }) => ({
        ...order,
        goods,
        link: url,
      })),
    laws: lawsIn(locale)
      .filter(({ jurisdiction }) => holdsIn(jurisdiction, code))
      .map(({ slug, name, kind, known: upTo }) => ({
        slug,
        name,
        url: site.url + routes.law(locale, slug),
        kind,
        known: upTo,
      })),
    articles: articlesIn(locale)
      .filter(({ countries }) => countries.includes(code))
      .map(({ slug, title, types, published }) => ({
        slug,
        title,
        url: site.url + routes.article(locale, slug),
        types: [...types],
        published,
      })),
    unknown: known?.unknown ?? [],
  }
}
