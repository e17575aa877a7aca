import type { Labour } from '../goods/listed'
import { labourOf } from '../goods/listed'
import { emergencyButtons } from '../helplines/buttons'
import type { HelpWords } from '../helplines/help-countries'
import { fill, type Message } from '../i18n/fill'
import type { Locale } from '../i18n/locales'
import type { OrderState } from '../../content/schema/values'
import { plainCsv } from '../plain-csv'
import { routes } from '../routes'
import type { Sheet } from './sheet'
import type { SourcingFacts } from './facts'

/** What an export says in words. */
export interface ExportWords {
  lists: string
  orders: string
  laws: string
  questions: string
  help: string
  not: string
  notSays: readonly string[]
  notListed: string
  inputFrom: Message<'country'>
  orEarlier: Message<'year'>
  made: Message<'day' | 'edition'>
  labour: Record<Labour, string>
  states: Record<OrderState, string>
  truths: Record<'yes' | 'unknown' | 'no', string>
  columns: Record<'part' | 'good' | 'country' | 'says' | 'since' | 'source' | 'link', string>
}

interface ExportOf {
  sheet: Sheet
  facts: SourcingFacts
  words: ExportWords
  helpWords: Pick<HelpWords, 'emergency' | 'doubts'>
  locale: Locale
  /** Day on which it is made. */
  day: string
  /** Of the hub, without a slash at its end. */
  host: string
}

/** For what a row is named, in words. */
export const namedFor = (
  row: Sheet['pairs'][number]['rows'][number],
  words: Pick<ExportWords, 'labour' | 'inputFrom'>,
) =>
  labourOf(row)
    .map(kind => (kind === 'input' ? fill(words.inputFrom, { country: row.inputFromName ?? '' }) : words.labour[kind]))
    .join(', ')

/** Since when a row is named; of the first edition at hand, that year or earlier. */
export const sinceText = (
  { since }: { since: string },
  { listed }: Pick<SourcingFacts, 'listed'>,
  { orEarlier }: Pick<ExportWords, 'orEarlier'>,
) => (since === listed.first ? fill(orEarlier, { year: since }) : since)

/** What an order is about, and of whom. */
export const orderText = ({ product, entity }: Sheet['orders'][number]) => [product, entity].filter(Boolean).join(', ')

/** The sheet as a table for a spreadsheet, line by line. */
export function sheetCsv({ sheet, facts, words, helpWords, locale, day, host }: ExportOf): string {
  const { columns, lists, orders, laws, questions, help, not } = words
  const { edition } = facts.listed
  const source = `${edition.name}, ${edition.source.publisher}`
  const keys = ['part', 'good', 'country', 'says', 'since', 'source', 'link'] as const
  const lines: (string | undefined)[][] = [
    keys.map(key => columns[key]),
    ...sheet.pairs.flatMap(({ good, country, rows }) =>
      rows.length === 0
        ? [[lists, good.name, country.name, words.notListed, '', source, edition.source.url]]
        : rows.map(row => [
            lists,
            row.name,
            country.name,
            sentences(namedFor(row, words), row.note),
            sinceText(row, facts, words),
            source,
            edition.source.url,
          ]),
    ),
    ...[...sheet.orders, ...sheet.unplaced].map(order => [
      orders,
      orderText(order),
      order.place,
      sentences([words.states[order.state], order.stateDate].filter(Boolean).join(' '), order.note),
      order.date,
      order.publisher,
      order.url,
    ]),
    ...(sheet.assessed.length > 0
      ? sheet.assessed.map(({ law, truth }) => [
          laws,
          '',
          '',
          `${law.name}: ${words.truths[truth]}`,
          '',
          law.known.says,
          host + law.address,
        ])
      : sheet.bans.map(law => [laws, '', '', law.name, '', law.known.says, host + law.address])),
    ...facts.questions.map(({ says, articles }) => [
      questions,
      '',
      '',
      says,
      '',
      articles[0]?.title,
      articles[0] && host + articles[0].address,
    ]),
    ...sheet.help.flatMap(({ code, name, numbers }) => {
      // Where each number comes from, and how old that page is, stands there.
      const page = host + routes.countryHelp(locale, code)
      const numbered = [
        ...emergencyButtons(locale, helpWords.emergency, numbers?.emergency ?? []).map(
          ({ services, number }) => `${services}: ${number}`,
        ),
        ...(numbers?.lines ?? []).map(({ name: line, number, doubt }) =>
          [doubt && helpWords.doubts[doubt], `${line}: ${number}`].filter(Boolean).join(' '),
        ),
      ]
      return numbered.map(line => [help, '', name, line, '', '', page])
    }),
    ...words.notSays.map(says => [not, '', '', says]),
    [fill(words.made, { day, edition: edition.name })],
  ]
  return plainCsv(lines.map(line => keys.map((_, column) => line[column])))
}

/** Sentences, one after the other. */
const sentences = (...parts: (string | undefined)[]) => parts.filter(Boolean).join('. ')

/** The sheet as data that another program can read. */
export function sheetJson({ sheet, facts, words, locale, day, host }: ExportOf): string {
  const { edition } = facts.listed
  const data = {
    format: 'waymark-sourcing-1',
    day,
    language: locale,
    edition: { name: edition.name, published: edition.published, source: edition.source, caution: edition.caution },
    caution: words.notSays,
    pairs: sheet.pairs.map(({ good, country, rows, elsewhere }) => ({
      good: good.id,
      goodName: good.name,
      country: country.code,
      countryName: country.name,
      listed: rows.map(({ good: id, name, kinds, since, inputFrom, note }) => ({
        good: id,
        name,
        child: kinds.includes('child'),
        forced: kinds.includes('forced'),
        forcedChild: kinds.includes('forcedChild'),
        since: since === facts.listed.first ? { year: since, orEarlier: true } : { year: since },
        inputFrom,
        note,
      })),
      listedElsewhere: elsewhere,
    })),
    orders: sheet.orders,
    ordersWithoutCertainPlace: sheet.unplaced,
    laws: (sheet.assessed.length > 0 ? sheet.assessed : sheet.bans.map(law => ({ law, truth: undefined }))).map(
      ({ law, truth }) => ({
        name: law.name,
        url: host + law.address,
        kind: law.kind,
        applies: truth,
        known: law.known.moment,
      }),
    ),
    questions: facts.questions.map(({ says, articles }) => ({
      says,
      articles: articles.map(({ address }) => host + address),
    })),
    help: sheet.help.map(({ code, name, numbers }) => ({
      country: code,
      countryName: name,
      emergency: numbers?.emergency ?? [],
      lines: numbers?.lines ?? [],
    })),
    sources: sheet.sources,
  }
  return `${JSON.stringify(data, undefined, 2)}\n`
}
