import { helplinesTable } from '../api/tables/helplines'
import { joinWords, type Collection } from './collection'
import { alternatesOfAll } from '../content/alternates'
import { emergencyButtons, gapsOf } from '../helplines/buttons'
import { doubtOf } from '../helplines/doubt'
import { emergencyWords } from '../helplines/emergency-words'
import { helpIn, type CountryHelp } from '../helplines/read'
import { findPage } from '../content/pages'
import { formatDay, newest } from '../dates'
import { fill } from '../i18n/fill'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { plainMetadataOf } from '../metadata'
import { routes } from '../routes'
import type { HelplineAnswer } from '../search/answer'
import { singlePage, type Page, type Route } from './route'

/** What the page of all countries is given. */
export interface HelpPage {
  countries: CountryHelp[]
  /** Of the hub's words on staying safe, where it has them. */
  safety?: string
}

/** What the page of one country is given. */
export interface CountryHelpPage {
  help: CountryHelp
  safety?: string
}

const safetyOf = (locale: Locale) => (findPage(locale, 'safety') ? routes.page(locale, 'safety') : undefined)

/** Help changes when a number was last noted or verified. */
const changedOf = ({ lines }: CountryHelp) => newest(lines.flatMap(({ recorded, verified }) => [recorded, verified]))

const help = singlePage({
  address: routes.help,
  template: 'page',
  pack: 'basic',
  hasNoSearch: true,
  kind: 'helpline',
  answer: locale => {
    const { countries, danger } = messagesOf(locale).help
    return {
      kind: 'countries',
      title: countries,
      danger: danger.title,
      says: danger.says,
      countries: helpIn(locale).map(({ code, country }) => ({
        name: country,
        address: routes.countryHelp(locale, code),
      })),
    }
  },
  menu: [{ group: 'help', room: 'help' }],
  title: locale => messagesOf(locale).help.title,
  sought: locale => messagesOf(locale).help.lead,
  changed: locale => newest(helpIn(locale).map(changedOf)),
  head: facts => plainMetadataOf(facts),
  data: (locale): HelpPage => ({ countries: helpIn(locale), safety: safetyOf(locale) }),
})

/** A page of help for every country. */
const countryHelp: Route<CountryHelpPage> = {
  template: 'page',
  pages: locale =>
    helpIn(locale).map((one): Page<CountryHelpPage> => {
      const facts = {
        locale,
        address: routes.countryHelp(locale, one.code),
        alternates: alternatesOfAll(other => routes.countryHelp(other, one.code)),
      }
      return {
        ...facts,
        title: fill(messagesOf(locale).help.inCountry, { country: one.country }),
        changed: changedOf(one),
        packs: ['basic'],
        hasNoSearch: true,
        head: () => plainMetadataOf(facts, one.country),
        data: () => ({ help: one, safety: safetyOf(locale) }),
      }
    }),
}

/** So many lines are read before one calls; the country's page has all. */
const answered = 3

/** Whom to call in a country, as an answer above the results. */
function answerOf({ locale, code, country, emergency, lines }: CountryHelp): HelplineAnswer {
  const { help: words } = messagesOf(locale)
  const called = emergencyWords(locale)
  return {
    kind: 'helpline',
    code,
    country,
    title: fill(words.inCountry, { country }),
    danger: words.danger.title,
    emergency: emergencyButtons(locale, called, emergency),
    gaps: [...gapsOf(called, emergency), ...(lines.length === 0 ? [words.noLine] : [])],
    lines: lines.slice(0, answered).map(line => {
      const doubt = doubtOf(line)
      return {
        name: line.name,
        number: line.number,
        tel: line.tel,
        operator: line.operator,
        hours: line.hours,
        cost: line.free === undefined ? undefined : line.free ? words.free : words.notFree,
        seen: line.verified
          ? fill(words.verifiedOn, { day: formatDay(line.verified, locale) })
          : fill(words.recordedOn, { day: formatDay(line.recorded, locale) }),
        doubt: doubt && `${words.doubts[doubt].mark} ${words.doubts[doubt].says}`,
      }
    }),
    more: Math.max(0, lines.length - answered),
  }
}

/** Whom to call: country by country. */
export const helplines = {
  room: 'helplines',
  routes: { help, countryHelp },
  tables: [helplinesTable],
  searched: locale => {
    const { help: words } = messagesOf(locale)
    return helpIn(locale).map(one => {
      const { code, country, aliases, note, emergency, lines } = one
      return {
        kind: 'helpline',
        title: fill(words.inCountry, { country }),
        names: aliases,
        text: joinWords(
          note,
          ...emergency.flatMap(({ number, note: says }) => [number, says]),
          ...lines.flatMap(line => [line.name, line.number, line.operator, line.languages, line.audience, line.note]),
        ),
        // Of numbers nothing is told apart from what may be wrong with them.
        passages: { summary: lines.map(({ name }) => name).join(' · ') || words.noLine, sections: [] },
        values: { country: [code] },
        address: routes.countryHelp(locale, code),
        answer: answerOf(one),
      }
    })
  },
} satisfies Collection
