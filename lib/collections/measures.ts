import type { Source } from '../../content/schema/source'
import { shades, type MapClass, type Shade } from '../charts/chart'
import { articlesIn } from '../content/articles'
import { allTreaties, treatiesOf } from '../countries/read'
import { listingsEdition, listingsIn } from '../goods/read'
import { helpIn } from '../helplines/read'
import { fill } from '../i18n/fill'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { countryName } from '../taxonomy/countries'
import { knownCountries } from './dossier'

/*
 * What the map of the world can be shaded by. None of these is the size of the problem, and each says so; treaties are
 * those of which it is known of nearly all states, or were known on a day, how they stand to them.
 */

/** In the order in which readers see them; the first is shown first. */
export const measures = ['goods', 'c105', 'palermo', 'help', 'articles'] as const
export type Measure = (typeof measures)[number]

/** A measure with the countries of each of its classes. */
export interface Measured {
  measure: Measure
  /** In a word or two, for a menu. */
  title: string
  /** What the map shows, in words that stand alone. */
  heading: string
  /** What it counts, as of when, and what it does not say. */
  says: string
  /** What its values are. */
  value: string
  /** All of them, with those that no country is in. */
  classes: MapClass[]
  sources: Source[]
}

type Counted = Extract<Measure, 'goods' | 'help' | 'articles'>
type Joined = Exclude<Measure, Counted>

/** From how many on a country is in each class; what is below the last is in the empty one. */
const bounds = { goods: [10, 3, 1], help: [3, 1, 0], articles: [5, 2, 1] } as const satisfies Record<Counted, number[]>

/** A measure, country by country. */
export function measured(locale: Locale, measure: Measure): Measured {
  return measure === 'c105' || measure === 'palermo' ? joined(locale, measure) : counted(locale, measure)
}

function counted(locale: Locale, measure: Counted): Measured {
  const { title, heading, value, says, classes } = messagesOf(locale).worldMap.measures[measure]
  const counts = countOf[measure](locale)
  const placed = knownCountries(locale).map(code => ({
    code,
    name: countryName(code, locale),
    value: counts.get(code),
  }))
  const from = bounds[measure]
  const shadeOf = ({ value: count }: { value?: number }) =>
    shades[count === undefined ? 3 : [...from, -Infinity].findIndex(bound => count >= bound)]
  return {
    measure,
    title,
    heading,
    value,
    says: fill(says, { edition: listingsEdition(locale).name }),
    classes: shades.map(shade => ({
      shade,
      label: classes[shade],
      countries: placed.filter(one => shadeOf(one) === shade),
    })),
    sources: measure === 'goods' ? [listingsEdition(locale).source] : [],
  }
}

/** How many of each there are by country. A country that is not there has none, as far as is known here. */
const countOf: Record<Counted, (locale: Locale) => Map<string, number>> = {
  // What the list names for a listed input is not listed itself.
  goods: locale => tally(listingsIn(locale).flatMap(row => (row.inputFrom === undefined ? row.country : []))),
  // Some countries have an emergency number here and no line.
  help: locale => new Map(helpIn(locale).map(({ code, lines }) => [code, lines.length])),
  articles: locale => tally(articlesIn(locale).flatMap(({ countries }) => countries)),
}

function tally(codes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

/** By how a state stands to a treaty. Of one that had only signed when the source was made, nothing is known today. */
const shadeOfState = { ratified: 'full', denounced: 'lines', not: 'dots', signed: 'empty' } as const

function joined(locale: Locale, measure: Joined): Measured {
  const words = messagesOf(locale).worldMap
  const treaty = allTreaties(locale).find(({ id }) => id === measure)
  if (!treaty) throw new Error(`content/treaties.yaml has no "${measure}"`)
  const states = knownCountries(locale).map(code => {
    const state = treatiesOf(locale, code).find(({ id }) => id === measure)
    const shade: Shade = state ? shadeOfState[state.state] : 'empty'
    const year = state?.state === 'ratified' && state.day ? Number(state.day.slice(0, 4)) : undefined
    return { shade, source: state?.source, placed: { code, name: countryName(code, locale), value: year } }
  })
  return {
    measure,
    title: treaty.short,
    heading: treaty.name,
    value: words.joined,
    says: `${treaty.coverage} ${words.treatySays}`,
    classes: shades.map(shade => ({
      shade,
      label: words.treaties[measure][shade],
      countries: states.filter(state => state.shade === shade).map(({ placed }) => placed),
    })),
    sources: [...new Map(states.flatMap(({ source }) => (source ? [[source.id, source] as const] : []))).values()],
  }
}
