import type { RowWords } from '@/lib/compare/rows'
import type { HelpWords } from '@/lib/helplines/help-countries'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/locales'

/** What the table says; texts, so that a page can hand them to its script. */
export function compareWords(locale: Locale, { emergency: numbers, doubts }: HelpWords) {
  const { compare, countries, goods, goodsPages } = messagesOf(locale)
  const { app } = compare
  const rows: RowWords = {
    emergency: app.emergency,
    lines: app.lines,
    free: app.free,
    numbers,
    doubts,
    crime: countries.crime,
    offences: countries.offences,
    referral: countries.referral,
    inspection: countries.inspection,
    treatyStates: countries.treatyStates,
    asOf: countries.asOf,
    ages: countries.ages,
    minAge: countries.minAge,
    minAgeHazardous: countries.minAgeHazardous,
    schoolUntil: countries.schoolUntil,
    effort: countries.effort,
    levels: countries.levels,
    judged: countries.judged,
    usLabor: countries.usLabor,
    usState: countries.usState,
    inspectors: countries.inspectors,
    enough: countries.enough,
    notEnough: countries.notEnough,
    working: countries.working,
    workingAged: countries.workingAged,
    tier: countries.tier,
    tiers: countries.tiers,
    goods: countries.goods,
    kinds: goodsPages.kinds,
    input: goods.app.labour.input,
    since: app.since,
    orEarlier: goodsPages.orEarlier,
    noGoods: app.noGoods,
    orders: countries.orders,
    states: goodsPages.states,
    laws: countries.lawsHere,
    noLaws: app.noLaws,
    articles: countries.articles,
    sources: app.sources,
  }
  return { ...app, rows }
}

export type CompareWords = ReturnType<typeof compareWords>
