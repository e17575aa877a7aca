import type { Source } from '../../content/schema/source'
import { goodSectors, type GoodSector, type LabourKind, type Advancement, type Tier } from '../../content/schema/values'
import { articlesIn, type Article } from '../content/articles'
import { countBy } from '../content/lists'
import { memoizePerContent } from '../content/memo'
import {
  assessmentOf,
  assessmentsEdition,
  countryKnowledge,
  listedCountries,
  tiersOf,
  treatiesOf,
  type CountryKnowledge,
} from '../countries/read'
import { formatValue } from '../figures/format-value'
import { figuresIn } from '../figures/read'
import {
  firstEdition,
  goodOf,
  kindsOf,
  listingsEdition,
  listingsIn,
  ordersIn,
  ordersSources,
  type ImportOrder,
  type Listing,
} from '../goods/read'
import { emergencyButtons, gapsOf, type EmergencyButton } from '../helplines/buttons'
import { doubtOf } from '../helplines/doubt'
import { emergencyWords } from '../helplines/emergency-words'
import { helpIn, type CountryHelp } from '../helplines/read'
import { treatyText } from '../countries/treaty-text'
import { fill } from '../i18n/fill'
import { locales, type Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { holdsIn } from '../laws/places'
import { lawsIn, type Law } from '../laws/read'
import { formatMoment } from '../laws/moment'
import { routes } from '../routes'
import { countryName } from '../taxonomy/countries'
import { labelOf } from '../taxonomy/labels'
import { articlesAnywhere, lineOf, type ArticleLine, type Lead } from './article-lines'

/*
 * What is known of a country, from all collections, as plain data. Each statement names the numbers of its sources;
 * what is not known is not there, and is said at the end.
 */

/** A statement with the numbers of its sources, from 1. */
export interface Stated {
  says: string
  /** Up to when the sources speak. */
  asOf?: string
  sources: number[]
}

/** Whom to call: what a reader needs before all else; the page of help has the rest. */
export interface DossierHelp {
  address: string
  emergency: EmergencyButton[]
  gaps: string[]
  lines: { name: string; number: string; tel: string; facts: string; doubt?: string }[]
}

/** A good of the country on the list. */
export interface DossierGood {
  good: string
  name: string
  kinds: LabourKind[]
  /** Year of the first edition at hand that has it, in words. */
  since: string
  /** The country of the listed input, in words. */
  inputFrom?: string
}

/** What is known of a country. */
export interface Dossier {
  code: string
  country: string
  help?: DossierHelp
  offences: (Stated & { act: NonNullable<CountryKnowledge['offences']>[number]['act'] })[]
  referral: Stated[]
  inspection: Stated[]
  treaties: (Stated & { id: string; short: string })[]
  assessment?: {
    level?: Advancement
    year: string
    ages: { minAge?: number; minAgeHazardous?: number; schoolUntil?: number }
    inspectors?: number
    enoughInspectors?: boolean
    working?: { share: number; ages?: string }
    sources: number[]
  }
  tiers: { tier: Tier; year: string; sources: number[] }[]
  lawsHere: Lead[]
  lawsElsewhere: Lead[]
  goods: { sector: GoodSector; goods: DossierGood[] }[]
  goodsEdition: { name: string; caution: string; sources: number[] }
  orders: ImportOrder[]
  figures: (Lead & { value: string })[]
  indicators: Lead[]
  articles: ArticleLine[]
  /** What the hub does not know, in sentences. */
  unknown: string[]
  sources: Source[]
}

/** Of every country of which anything is known, its code, in the order of names. */
export const knownCountries = memoizePerContent((locale: Locale): string[] => {
  const codes = new Set([
    ...listedCountries(),
    ...listingsIn(locale).map(({ country }) => country),
    ...ordersIn(locale).flatMap(({ country }) => country ?? []),
    ...countryKnowledge(locale).keys(),
    ...helpIn(locale).flatMap(({ code }) => (code === 'EU' ? [] : [code])),
    ...locales.flatMap(articlesIn).flatMap(({ countries: codesOf }) => codesOf),
  ])
  return [...codes].toSorted((a, b) => countryName(a, locale).localeCompare(countryName(b, locale), locale))
})

/** All that is known of a country. @param code ISO 3166-1 alpha-2 */
export const dossierOf = memoizePerContent((locale: Locale, code: string): Dossier => makeDossier(locale, code), {
  key: (...given) => given.join(),
})

function makeDossier(locale: Locale, code: string): Dossier {
  const sources = new Numbered()
  const own = countryKnowledge(locale).get(code)
  const stated = ownStatements(own, sources)
  const articles = articlesAnywhere(locale, ({ countries }) => countries.includes(code))
  const help = helpIn(locale).find(one => one.code === code)
  const listed = listingsIn(locale).filter(({ country }) => country === code)
  const edition = listingsEdition(locale)
  const known = {
    code,
    country: countryName(code, locale),
    help: help && helpOf(help),
    offences: (own?.offences ?? []).map(({ act, provision, penalty, asOf, sources: cited }) => ({
      act,
      says: penalty === undefined ? provision : `${provision}: ${penalty}`,
      asOf: formatMoment(asOf, locale),
      sources: sources.numbers(cited, own?.sources),
    })),
    referral: stated(locale, own?.referral),
    inspection: stated(locale, own?.inspection),
    treaties: treatiesIn(locale, code, sources),
    assessment: assessedOf(locale, code, sources),
    tiers: tiersOf(locale, code).map(({ tier, edition: of }) => ({
      tier,
      year: of.published.slice(0, 4),
      sources: [sources.number(of.source)],
    })),
    ...lawsAround(locale, code),
    goods: goodSectors.flatMap(sector => {
      const goods = listed.filter(({ good }) => goodOf(locale, good).sector === sector)
      return goods.length > 0 ? [{ sector, goods: goods.map(row => listedGood(locale, row)) }] : []
    }),
    goodsEdition: {
      name: edition.name,
      caution: edition.caution,
      sources: listed.length > 0 ? [sources.number(edition.source)] : [],
    },
    orders: ordersOf(locale, code, sources),
    figures: figuresOf(locale, code),
    indicators: indicatorsOf(locale, articles),
    articles: articles.map(article => lineOf(locale, article)),
  }
  return { ...known, unknown: [...gapsIn(locale, known), ...(own?.unknown ?? [])], sources: sources.all }
}

/** Sources, each once, by their numbers. */
class Numbered {
  readonly all: Source[] = []

  number(source: Source): number {
    const known = this.all.findIndex(
      ({ title, publisher, year }) => title === source.title && publisher === source.publisher && year === source.year,
    )
    if (known !== -1) return known + 1
    // Ids of several files may be the same.
    return this.all.push({ ...source, id: String(this.all.length + 1) })
  }

  numbers(ids: readonly string[], sources: readonly Source[] = []): number[] {
    return ids.flatMap(id => {
      const source = sources.find(one => one.id === id)
      return source ? [this.number(source)] : []
    })
  }
}

const ownStatements =
  (own: CountryKnowledge | undefined, sources: Numbered) =>
  (locale: Locale, statements: CountryKnowledge['referral'] = []): Stated[] =>
    statements.map(({ says, asOf, sources: cited }) => ({
      says,
      asOf: formatMoment(asOf, locale),
      sources: sources.numbers(cited, own?.sources),
    }))

function helpOf({ locale, code, emergency, lines }: CountryHelp): DossierHelp {
  const { help: words } = messagesOf(locale)
  const called = emergencyWords(locale)
  return {
    address: routes.countryHelp(locale, code),
    emergency: emergencyButtons(locale, called, emergency),
    gaps: [...gapsOf(called, emergency), ...(lines.length === 0 ? [words.noLine] : [])],
    lines: lines.map(line => {
      const doubt = doubtOf(line)
      const cost = line.free === undefined ? undefined : line.free ? words.free : words.notFree
      const facts = [line.hours, cost, line.operator].filter(fact => fact !== undefined)
      return {
        name: line.name,
        number: line.number,
        tel: line.tel,
        facts: facts.join(' · '),
        ...(doubt && { doubt: words.doubts[doubt].mark }),
      }
    }),
  }
}

function treatiesIn(locale: Locale, code: string, sources: Numbered): Dossier['treaties'] {
  const { treatyStates, asOf: upTo } = messagesOf(locale).countries
  return treatiesOf(locale, code).map(({ id, short, state, day, asOf, source }) => ({
    id,
    short,
    says: treatyText(treatyStates, state, day?.slice(0, 4)),
    // That something was not so holds for its day alone; of what is so, the year is enough.
    asOf:
      asOf &&
      fill(upTo, { moment: state === 'not' || state === 'signed' ? formatMoment(asOf, locale) : asOf.slice(0, 4) }),
    sources: [sources.number(source)],
  }))
}

function assessedOf(locale: Locale, code: string, sources: Numbered): Dossier['assessment'] {
  const found = assessmentOf(code)
  if (!found) return undefined
  const { level, minAge, minAgeHazardous, schoolUntil, inspectors, enoughInspectors, working, workingAges } = found
  const edition = assessmentsEdition(locale)
  return {
    level,
    year: edition.id,
    ages: { minAge, minAgeHazardous, schoolUntil },
    inspectors,
    enoughInspectors,
    ...(working !== undefined && { working: { share: working, ages: workingAges } }),
    sources: [sources.number(edition.source)],
  }
}

/** Laws for companies of the country, and laws of others that stop goods or name those of the country. */
function lawsAround(locale: Locale, code: string): Pick<Dossier, 'lawsHere' | 'lawsElsewhere'> {
  const isHere = ({ jurisdiction }: Law) => holdsIn(jurisdiction, code)
  const lead = ({ slug, short }: Law): Lead => ({ title: short, address: routes.law(locale, slug) })
  const laws = lawsIn(locale)
  return {
    lawsHere: laws.filter(isHere).map(lead),
    lawsElsewhere: laws
      .filter(law => !isHere(law) && law.kind === 'goods' && (law.origins?.includes(code) ?? true))
      .map(lead),
  }
}

/** A row of the list in words. */
export const listedGood = (locale: Locale, row: Listing): DossierGood => ({
  good: row.good,
  name: goodOf(locale, row.good).name,
  kinds: kindsOf(row),
  since:
    row.since === firstEdition(locale) ? fill(messagesOf(locale).goodsPages.orEarlier, { year: row.since }) : row.since,
  ...(row.inputFrom && { inputFrom: countryName(row.inputFrom, locale) }),
})

function ordersOf(locale: Locale, code: string, sources: Numbered): Dossier['orders'] {
  const orders = ordersIn(locale).filter(({ country }) => country === code)
  if (orders.length > 0) for (const source of ordersSources(locale)) sources.number(source)
  return orders
}

const figuresOf = (locale: Locale, code: string): Dossier['figures'] =>
  figuresIn(locale)
    .filter(({ countries = [], supersededBy }) => countries.includes(code) && supersededBy === undefined)
    .map(({ id, what, value, unit, year, source }) => ({
      title: what,
      value: formatValue(value, unit, locale),
      says: [source.publisher, year].filter(part => part !== undefined).join(', '),
      address: routes.figure(locale, id),
    }))

/** So many indicators are named. */
const mostIndicators = 5

function indicatorsOf(locale: Locale, articles: Article[]): Lead[] {
  return [...countBy(articles, 'indicator')]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostIndicators)
    .map(([slug, count]) => ({
      title: labelOf('indicator', slug, locale),
      says: String(count),
      address: routes.indicator(locale, slug),
    }))
}

/** What is not known, in sentences. */
function gapsIn(locale: Locale, known: Omit<Dossier, 'unknown' | 'sources'>): string[] {
  const { unknowns } = messagesOf(locale).countries
  return [
    ...(known.help && known.help.lines.length > 0 ? [] : [unknowns.help]),
    ...(known.offences.length > 0 ? [] : [unknowns.offences]),
    ...(known.referral.length > 0 ? [] : [unknowns.referral]),
    ...(known.treaties.length > 0 ? [] : [unknowns.treaties]),
    ...(known.assessment?.level ? [] : [unknowns.assessment]),
    ...(known.goods.length > 0 ? [] : [fill(unknowns.goods, { edition: known.goodsEdition.name })]),
    ...(known.articles.length > 0 ? [] : [unknowns.articles]),
  ]
}
