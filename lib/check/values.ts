import { completeLocales, type Locale } from '../i18n/locales'
import type { Day } from '../dates'
import { isCountryCode, nearestCountry } from './countries'
import type { Document } from './document'
import { isDay } from './days'
import { slugForm } from './files'
import { valueMessages as say } from './messages'
import { breach, error, type Notice, type Place, type Problem } from './problem'
import { faultOfAddress } from './web-address'
import { mapsOf, placeOf, textOf, textsOf, valueOf, type Entry } from './yaml'

const lists = ['types', 'regions', 'countries', 'topics', 'indicators', 'goods', 'aliases']

/** Values that the schema's kinds cannot tell apart: lengths, counts, country codes, years and addresses. */
export function checkValues({ file, locale, entries = [] }: Document, today: Day): Problem[] {
  const problems: Problem[] = []
  const refuse = (place: Place, notice: Notice) => void problems.push(error(file, place, notice))
  const original = valueOf(entries, 'original')
  const disapprove: Refuse = (place, notice) => void problems.push(breach(file, place, notice))
  checkTitle(entries, disapprove)
  checkSummary(entries, locale, disapprove)
  checkCounts(entries, refuse)
  for (const key of lists) checkRepeats(key, entries, refuse)
  for (const { text, place } of textsOf(entries, 'countries')) {
    if (!isCountryCode(text)) refuse(place, say.country(text, nearestCountry(text)))
  }
  const status = valueOf(entries, 'status')
  const reason = valueOf(entries, 'withdrawnBecause')
  if (!reason && status && textOf(entries, 'status') === 'withdrawn')
    disapprove(status.place, say.withdrawnWithoutReason)
  if (reason && textOf(entries, 'status') !== 'withdrawn') refuse(reason.place, say.reasonWithoutWithdrawal)
  for (const { text, place } of textsOf(entries, 'aliases'))
    if (!slugForm.test(text)) refuse(place, say.aliasForm(text))
  for (const part of [...mapsOf(entries, 'sources'), ...(original?.kind === 'map' ? [original.entries] : [])]) {
    checkYear(part, Number(today.slice(0, 4)), refuse)
    checkUrl(part, refuse)
  }
  return problems
}

export type Refuse = (place: Place, notice: Notice) => void

function checkTitle(entries: Entry[], refuse: Refuse) {
  const title = valueOf(entries, 'title')
  if (title?.kind !== 'text') return
  const { length } = [...title.text]
  if (length > 160) refuse(title.place, say.titleLength(length))
}

/** Arabic says in sixty characters what takes twice as many in English. */
const shortestSummary = (locale: Locale) => (completeLocales.includes(locale) ? 120 : 60)

function checkSummary(entries: Entry[], locale: Locale, refuse: Refuse) {
  const summary = valueOf(entries, 'summary')
  if (summary?.kind !== 'text' || !summary.text) return
  const { length } = [...summary.text]
  const shortest = shortestSummary(locale)
  if (length < shortest || length > 240) refuse(summary.place, say.summaryLength(length, shortest))
  if (!/[.!?…؟।]["'”’»)]?$/.test(summary.text)) refuse(summary.place, say.summaryEnd)
}

function checkCounts(entries: Entry[], refuse: Refuse) {
  const [types, regions] = [valueOf(entries, 'types'), valueOf(entries, 'regions')]
  if (types?.kind === 'list' && (types.items.length < 1 || types.items.length > 4)) {
    refuse(types.place, say.typesCount(types.items.length))
  }
  if (regions?.kind === 'list' && regions.items.length < 1) refuse(regions.place, say.noRegion)
}

function checkRepeats(key: string, entries: Entry[], refuse: Refuse) {
  const seen = new Set<string>()
  for (const { text, place } of textsOf(entries, key)) {
    if (seen.has(text)) refuse(place, say.repeated(key, text))
    seen.add(text)
  }
}

/** A year of publication that has come. */
export function checkYear(entries: Entry[], thisYear: number, refuse: Refuse) {
  const year = valueOf(entries, 'year')
  if (year?.kind !== 'number') return
  if (!Number.isInteger(year.number) || year.number < 1800 || year.number > thisYear) {
    refuse(year.place, say.year(year.number, thisYear))
  }
}

/** An address on the web. */
export function checkUrl(entries: Entry[], refuse: Refuse) {
  const url = textOf(entries, 'url')
  const place = valueOf(entries, 'url')?.place
  const fault = url ? faultOfAddress(url) : undefined
  if (url && place && fault) refuse(place, say.url(url, fault))
}

/** A day that is one, and has come. */
export function checkPastDay(entries: Entry[], key: string, today: Day, refuse: Refuse): void {
  const [day, place] = [textOf(entries, key), placeOf(entries, key)]
  if (!day || !place) return
  if (!isDay(day)) refuse(place, say.noDay(key, day))
  else if (day > today) refuse(place, say.future(key, day))
}
