import { Type, type Static } from '@sinclair/typebox'
import { day, group, list, moment, oneOf, text, texts } from './fields'
import { services } from './values'

/** Another way to reach the same helpline. */
const Contact = group({
  label: texts('What it is: a text message, from abroad'),
  shown: text('The number or address as printed'),
  link: Type.Optional(text('tel:, sms: or mailto: and what the device is to use')),
})

const publisher = text('Whose page it is')
const published = Type.Optional(
  moment('The day, month or year of the page, in quotes: "2025-11-10", "2025-11", "2025"; leave out if it bears none'),
)

/** A page that names a number. */
const NumberPage = group(
  {
    publisher,
    url: Type.Optional(text('Its address; leave out where it is a copy on a site of somebody else')),
    published,
  },
  { description: 'The page from which the number was noted' },
)

/** A number for danger now, which two sources name: its pages, and the numbering plan of its country. */
const Emergency = group({
  services: list(oneOf(services), `Whom it calls: ${services.join(', ')}`),
  number: text('The digits, in quotes; they are what a phone dials'),
  pages: list(
    group({ publisher, url: text('Its address'), published }),
    'Pages of the state, of its police or of another state’s travel advice that say so',
  ),
  note: Type.Optional(texts('What readers should know of it')),
})

/** A number that people can call. */
const Helpline = group({
  name: texts('What the line is called'),
  number: text('The number as its page prints it, in quotes'),
  tel: text('The number as a phone dials it, in quotes: "+51…" with the country code, or digits only'),
  free: Type.Optional(Type.Boolean({ description: 'Whether the call is free; leave out if it is not known' })),
  hours: Type.Optional(texts('When somebody answers')),
  languages: Type.Optional(texts('In which languages')),
  operator: Type.Optional(texts('Who runs it')),
  funder: Type.Optional(texts('Who pays for it')),
  confidentiality: Type.Optional(texts('What its page says is kept or passed on')),
  audience: Type.Optional(texts('For whom it is')),
  note: Type.Optional(texts('What happens when one calls, or what is doubtful')),
  also: Type.Optional(list(Contact, 'Other ways to reach it')),
  page: NumberPage,
  recorded: day('Day on which it was noted from that page, YYYY-MM-DD'),
  verified: Type.Optional(
    day('Day on which somebody of the hub called the number, or had it confirmed by the service'),
  ),
  confidence: oneOf(
    ['official', 'press', 'unconfirmed'],
    'official: from a page of the service or a government; press: from a page of somebody else; unconfirmed: only from an old page or a copy',
  ),
})

/** A page that helps further. */
const More = group({ label: texts('What the page holds'), url: text('Its address') })

/** The help of one country: `content/helplines/<country>.yaml`, read by `lib/helplines/read.ts`. */
export const CountryHelpFile = group({
  aliases: Type.Optional(list(text(), 'Other words by which readers look for the country')),
  note: Type.Optional(texts('What readers should know before all numbers')),
  emergency: Type.Optional(list(Emergency, 'The numbers for danger now, the police first')),
  lines: Type.Optional(list(Helpline, 'The other numbers, in the order in which to show them')),
  more: Type.Optional(list(More, 'Pages that help further')),
})

export type CountryHelpFile = Static<typeof CountryHelpFile>
