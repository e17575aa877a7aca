import type { Advancement, LabourKind, OffenceAct, OrderState, Tier } from '../../content/schema/values'
import { labourKinds } from '../../content/schema/values'
import type { CountryRecord } from '../api/country-record'
import { formatValue } from '../figures/format-value'
import { emergencyButtons, type EmergencyWords } from '../helplines/buttons'
import { doubtOf, type Doubt } from '../helplines/doubt'
import { fill, type Message } from '../i18n/fill'
import type { Locale } from '../i18n/locales'
import { formatMoment } from '../laws/moment'
import { treatyText, type TreatyWords } from '../countries/treaty-text'
import { plainCsv } from '../plain-csv'

/** What rows are called and cells say; texts, so that a page can hand them to its script. */
export interface RowWords {
  emergency: string
  lines: string
  free: string
  numbers: EmergencyWords
  doubts: Record<Doubt, string>
  crime: string
  offences: Record<OffenceAct, string>
  referral: string
  inspection: string
  treatyStates: TreatyWords
  asOf: Message<'moment'>
  ages: string
  minAge: Message<'age'>
  minAgeHazardous: Message<'age'>
  schoolUntil: Message<'age'>
  effort: string
  levels: Record<Advancement, string>
  judged: Message<'whose' | 'year'>
  usLabor: string
  usState: string
  inspectors: Message<'count'>
  enough: string
  notEnough: string
  working: Message<'share'>
  workingAged: Message<'share' | 'ages'>
  tier: string
  tiers: Record<Tier, string>
  goods: string
  kinds: Record<LabourKind, string>
  input: string
  since: Message<'year'>
  orEarlier: Message<'year'>
  noGoods: string
  orders: string
  states: Record<OrderState, string>
  laws: string
  noLaws: string
  articles: string
  sources: string
}

/** Something that a cell says. */
export interface Item {
  says: string
  /** Where it leads. */
  link?: string
  /** What is to be known of it: up to when, whose judgement. */
  note?: string
}

/** A row: what it is about, and what is known of each country; nothing where it is not known. */
export interface CompareRow {
  id: string
  title: string
  cells: Item[][]
}

/** So many articles of a country are named. */
const mostArticles = 5

/**
 * What is known of countries side by side, in the order of their pages. A row of which nothing is known for any of them
 * is left out.
 */
export function compareRows(records: readonly CountryRecord[], words: RowWords, locale: Locale): CompareRow[] {
  const asOf = (moment?: string) => moment && fill(words.asOf, { moment: formatMoment(moment, locale) })
  const row = (id: string, title: string, cell: (record: CountryRecord) => Item[]): CompareRow => ({
    id,
    title,
    cells: records.map(cell),
  })
  const stated = (said: CountryRecord['referral']) => said.map(({ says, asOf: upTo }) => ({ says, note: asOf(upTo) }))
  const treaties = new Map(records.flatMap(record => record.treaties.map(({ id, short }) => [id, short] as const)))
  const rows = [
    row('emergency', words.emergency, ({ emergency }) =>
      emergencyButtons(locale, words.numbers, emergency).map(({ number, services, note }) => ({
        says: `${services}: ${number}`,
        link: `tel:${number}`,
        note,
      })),
    ),
    row('lines', words.lines, ({ lines }) =>
      lines.map(line => {
        const doubt = doubtOf(line)
        // The mark of a doubt leads to its number.
        const facts = [line.free && words.free, line.hours, doubt && words.doubts[doubt].replace(/:$/, '')]
        return {
          says: `${line.name}: ${line.number}`,
          link: `tel:${line.tel}`,
          note: facts.filter(Boolean).join('; ') || undefined,
        }
      }),
    ),
    row('offences', words.crime, ({ offences }) =>
      offences.map(({ act, provision, penalty, asOf: upTo }) => ({
        says: `${words.offences[act]}: ${[provision, penalty].filter(Boolean).join('. ')}`,
        note: asOf(upTo),
      })),
    ),
    row('referral', words.referral, ({ referral }) => stated(referral)),
    row('inspection', words.inspection, ({ inspection }) => stated(inspection)),
    ...[...treaties].map(([id, short]) =>
      row(`treaty-${id}`, short, record =>
        record.treaties
          .filter(treaty => treaty.id === id)
          .map(({ state, day, asOf: upTo }) => ({
            says: treatyText(words.treatyStates, state, day && formatMoment(day, locale)),
            note: asOf(upTo),
          })),
      ),
    ),
    row('ages', words.ages, ({ assessment = {} as Partial<NonNullable<CountryRecord['assessment']>> }) => {
      const { minAge, minAgeHazardous, schoolUntil } = assessment
      return [
        ...(minAge === undefined ? [] : [{ says: fill(words.minAge, { age: minAge }) }]),
        ...(minAgeHazardous === undefined ? [] : [{ says: fill(words.minAgeHazardous, { age: minAgeHazardous }) }]),
        ...(schoolUntil === undefined ? [] : [{ says: fill(words.schoolUntil, { age: schoolUntil }) }]),
      ]
    }),
    row('effort', words.effort, ({ assessment }) => {
      if (!assessment) return []
      const { level, inspectors, enoughInspectors, working, workingAges, edition } = assessment
      const year = edition.published.slice(0, 4)
      const enough = enoughInspectors === undefined ? undefined : enoughInspectors ? words.enough : words.notEnough
      const share = working !== undefined && formatValue(working, 'percent', locale)
      return [
        ...(level ? [{ says: words.levels[level], note: fill(words.judged, { whose: words.usLabor, year }) }] : []),
        ...(inspectors === undefined
          ? []
          : [{ says: fill(words.inspectors, { count: formatValue(inspectors, 'people', locale) }), note: enough }]),
        ...(share
          ? [
              {
                says: workingAges
                  ? fill(words.workingAged, { share, ages: workingAges })
                  : fill(words.working, { share }),
              },
            ]
          : []),
      ]
    }),
    row('tier', words.tier, ({ tiers }) =>
      tiers.map(({ tier, edition }) => ({
        says: words.tiers[tier],
        note: fill(words.judged, { whose: words.usState, year: edition.published.slice(0, 4) }),
      })),
    ),
    ...([...labourKinds, 'input'] as const).map(kind =>
      row(`goods-${kind}`, `${words.goods}: ${kind === 'input' ? words.input : words.kinds[kind]}`, ({ goods }) => {
        const own = goods.filter(good => (kind === 'input' ? isOfInput(good) : good[kind]))
        return own.length > 0
          ? own.map(({ name, url, since, orEarlier }) => {
              const year = orEarlier ? fill(words.orEarlier, { year: since }) : since
              return { says: name, link: url, note: fill(words.since, { year }) }
            })
          : [{ says: words.noGoods }]
      }),
    ),
    row('orders', words.orders, ({ orders }) =>
      orders.map(({ date, product, entity, state, link, publisher }) => ({
        says: `${formatMoment(date, locale)}: ${[product, entity].filter(Boolean).join(', ')}`,
        link,
        note: `${words.states[state]}; ${publisher}`,
      })),
    ),
    row('laws', words.laws, ({ laws }) =>
      laws.length > 0
        ? laws.map(({ name, url, known }) => ({ says: name, link: url, note: asOf(known) }))
        : [{ says: words.noLaws }],
    ),
    row('articles', words.articles, ({ articles }) =>
      articles
        .slice(0, mostArticles)
        .map(({ title, url, published }) => ({ says: title, link: url, note: formatMoment(published, locale) })),
    ),
    row('sources', words.sources, record =>
      sourcesOf(record).map(({ title, publisher, year, url }) => ({
        says: title,
        link: url,
        note: [publisher, year].filter(Boolean).join(', '),
      })),
    ),
  ]
  return rows.filter(({ id, cells }) =>
    id === 'goods-input' ? records.some(({ goods }) => goods.some(isOfInput)) : cells.some(cell => cell.length > 0),
  )
}

const isOfInput = ({ child, forced, forcedChild }: CountryRecord['goods'][number]) => !child && !forced && !forcedChild

/** Each source once. */
function sourcesOf(record: CountryRecord) {
  const { offences, referral, inspection, treaties, assessment, tiers, goods, goodsEdition } = record
  const all = [
    ...[...offences, ...referral, ...inspection].flatMap(({ sources }) => sources),
    ...treaties.map(({ source }) => source),
    ...(assessment ? [assessment.edition.source] : []),
    ...tiers.map(({ edition }) => edition.source),
    ...(goods.length > 0 ? [goodsEdition.source] : []),
  ]
  return [...new Map(all.map(source => [source.title + source.publisher, source])).values()]
}

/** The rows as a table for a spreadsheet: a line for each thing that is known of a country. */
export const compareCsv = (
  records: readonly CountryRecord[],
  rows: readonly CompareRow[],
  heads: readonly string[],
  unknown: string,
): string =>
  plainCsv([
    heads,
    ...rows.flatMap(({ title, cells }) =>
      cells.flatMap((items, at) => {
        const { name = '', code = '' } = records[at] ?? {}
        return items.length > 0
          ? items.map(({ says, note, link }) => [title, code, name, says, note, link])
          : [[title, code, name, unknown]]
      }),
    ),
  ])
