import { byteOrderMark, csvLine } from '../api/csv'
import { fill } from '../i18n/fill'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { formatMoment } from '../laws/moment'
import type { Dossier } from './dossier'

/** A line of the table: the part of the page, what is said of it, what it says, up to when, and on what it rests. */
type Line = [part: string, what: string, says: string, asOf?: string, sources?: number[]]

/** A dossier as a table, line by line as its page has it. */
export function dossierCsv(locale: Locale, dossier: Dossier): string {
  const cite = (numbers: number[] = []) =>
    numbers
      .flatMap(number => dossier.sources[number - 1] ?? [])
      .map(({ title, publisher, url }) => [title, publisher, url].filter(Boolean).join(', '))
      .join('; ')
  const lines = linesOf(locale, dossier).map(([part, what, says, asOf, sources]) => [
    part,
    what,
    says,
    asOf,
    cite(sources),
  ])
  return byteOrderMark + [['part', 'what', 'says', 'asOf', 'sources'], ...lines].map(csvLine).join('')
}

function linesOf(locale: Locale, dossier: Dossier): Line[] {
  const { countries: words, goodsPages } = messagesOf(locale)
  const { help, assessment } = dossier
  return [
    ...(help?.emergency ?? []).map(({ services, number }): Line => [words.help, services, number]),
    ...(help?.lines ?? []).map(({ name, number }): Line => [words.help, name, number]),
    ...dossier.offences.map(({ act, says, asOf, sources }): Line => [
      words.crime,
      words.offences[act],
      says,
      asOf,
      sources,
    ]),
    ...dossier.referral.map(({ says, asOf, sources }): Line => [words.referral, '', says, asOf, sources]),
    ...dossier.inspection.map(({ says, asOf, sources }): Line => [words.inspection, '', says, asOf, sources]),
    ...dossier.treaties.map(({ short, says, asOf, sources }): Line => [words.treaties, short, says, asOf, sources]),
    ...(assessment?.level
      ? [[words.effort, words.usLabor, words.levels[assessment.level], assessment.year, assessment.sources] as Line]
      : []),
    ...dossier.tiers.map(({ tier, year, sources }): Line => [
      words.tier,
      words.usState,
      words.tiers[tier],
      year,
      sources,
    ]),
    ...dossier.goods.flatMap(({ goods }) =>
      goods.map(({ name, kinds, since, inputFrom }): Line => [
        words.goods,
        name,
        inputFrom
          ? fill(goodsPages.inputFrom, { country: inputFrom })
          : kinds.map(kind => goodsPages.kinds[kind]).join(', '),
        since,
        dossier.goodsEdition.sources,
      ]),
    ),
    ...dossier.orders.map(({ date, product, entity, state }): Line => [
      words.orders,
      [product, entity].filter(Boolean).join(', '),
      goodsPages.states[state],
      formatMoment(date, locale),
    ]),
    ...dossier.figures.map(({ title, value, says }): Line => [words.figures, title, value, says]),
    ...dossier.unknown.map((says): Line => [words.unknown, '', says]),
  ]
}
