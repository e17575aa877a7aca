import { helplinesTable } from '../api/tables/helplines'
import { joinWords, type Collection } from './collection'
import { alternatesOfAll } from '../content/alternates'
import { helpIn, type CountryHelp } from '../helplines/read'
import { findPage } from '../content/pages'
import { newest } from '../dates'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { plainMetadataOf } from '../metadata'
import { routes } from '../routes'
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
  menus: ['main', 'footer'],
  title: locale => messagesOf(locale).help.title,
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
        title: messagesOf(locale).help.inCountry(one.country),
        changed: changedOf(one),
        packs: ['basic'],
        hasNoSearch: true,
        head: () => plainMetadataOf(facts, one.country),
        data: () => ({ help: one, safety: safetyOf(locale) }),
      }
    }),
}

/** Whom to call: country by country. */
export const helplines = {
  room: 'helplines',
  routes: { help, countryHelp },
  tables: [helplinesTable],
  searched: locale =>
    helpIn(locale).map(({ code, country, aliases, note, emergency, lines }) => ({
      title: messagesOf(locale).help.inCountry(country),
      text: joinWords(
        ...aliases,
        note,
        ...emergency.flatMap(({ number, note: says }) => [number, says]),
        ...lines.flatMap(line => [line.name, line.number, line.operator, line.languages, line.audience, line.note]),
      ),
      address: routes.countryHelp(locale, code),
    })),
} satisfies Collection
