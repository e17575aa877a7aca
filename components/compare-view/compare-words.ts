import type { RowWords } from '@/lib/compare/rows'
import type { HelpWords } from '@/lib/helplines/help-countries'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/locales'
import { treatyStates } from '@/content/schema/values'

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
    treatyStates: Object.fromEntries(
      treatyStates.map(state => {
        const says = countries.treatyStates[state]
        return [state, { dated: says('{day}'), undated: says() }]
      }),
    ) as RowWords['treatyStates'],
    asOf: countries.asOf('{moment}'),
    ages: countries.ages,
    minAge: countries.minAge('{age}'),
    minAgeHazardous: countries.minAgeHazardous('{age}'),
    schoolUntil: countries.schoolUntil('{age}'),
    effort: countries.effort,
    levels: countries.levels,
    judged: countries.judged('{whose}', '{year}'),
    usLabor: countries.usLabor,
    usState: countries.usState,
    inspectors: countries.inspectors('{count}'),
    enough: countries.enough,
    notEnough: countries.notEnough,
    working: countries.working('{share}'),
    workingAged: countries.working('{share}', '{ages}'),
    tier: countries.tier,
    tiers: countries.tiers,
    goods: countries.goods,
    kinds: goodsPages.kinds,
    input: goods.app.labour.input,
    since: app.since,
    orEarlier: goodsPages.orEarlier('{year}'),
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
