import { buildDay, type Day } from '../dates'
import { isTooOld } from './age'
import type { Service } from './services'
import type { Locale } from '../i18n/locales'
import { localize, type Localized, type Texts } from '../i18n/localize'
import { roomOf } from '../library'
import type { Moment } from '../obligations/moment'
import { readYamlFolder } from '../read-yaml'
import { countryName } from '../taxonomy/countries'

/** What `content/helplines/<country>.yaml` holds, as `content/schema/helpline.ts` describes it. */
interface CountryFile {
  aliases?: string[]
  note?: Texts
  emergency?: EmergencyEntry[]
  lines?: LineEntry[]
  more?: { label: Texts; url: string }[]
}

interface EmergencyEntry {
  services: Service[]
  number: string
  pages: NumberPage[]
  note?: Texts
}

/** A page that names a number. */
export interface NumberPage {
  publisher: string
  url?: string
  /** The day, month or year of it; none if it bears no date. */
  published?: Moment
}

interface LineEntry {
  name: Texts
  number: string
  tel: string
  free?: boolean
  hours?: Texts
  languages?: Texts
  operator?: Texts
  funder?: Texts
  confidentiality?: Texts
  audience?: Texts
  note?: Texts
  also?: { label: Texts; shown: string; link?: string }[]
  page: NumberPage
  /** Day on which the number was noted from its page. */
  recorded: Day
  /** Day on which somebody of the hub called it, or had it confirmed by the service. */
  verified?: Day
  confidence: 'official' | 'press' | 'unconfirmed'
}

/** A number that people can call, as readers of one language see it. */
export type Helpline = Localized<LineEntry>

/** A number for danger now, which two sources name: its pages, and the numbering plan of its country. */
export type EmergencyNumber = Localized<EmergencyEntry>

/** Whom people can call in one country. */
export interface CountryHelp {
  locale: Locale
  /** ISO 3166-1 alpha-2, upper case; or EU. */
  code: string
  country: string
  /** Words by which readers look for it, besides its names. */
  aliases: string[]
  note?: string
  emergency: EmergencyNumber[]
  /** Numbers of which no more than a page of long ago is known are not among them. */
  lines: Helpline[]
  more: { label: string; url: string }[]
}

/** The help of every country that the library has, in the order of the countries' names. */
export function helpIn(locale: Locale): CountryHelp[] {
  return readYamlFolder(roomOf('helplines'))
    .map(([name, file]) => toHelp(locale, name.toUpperCase(), file as CountryFile))
    .toSorted((a, b) => a.country.localeCompare(b.country, locale))
}

function toHelp(locale: Locale, code: string, file: CountryFile): CountryHelp {
  const { aliases = [], note, emergency = [], lines = [], more = [] } = localize(file, locale)
  return {
    locale,
    code,
    country: countryName(code, locale),
    aliases,
    note,
    emergency,
    lines: lines.filter(({ page, verified }) => !isTooOld({ published: page.published, verified }, buildDay())),
    more,
  }
}
