import { Type, type Static } from '@sinclair/typebox'
import { day, group, list, moment, oneOf } from '../../../content/schema/fields'
import { services } from '../../../content/schema/values'
import { emergencyWords } from '../../helplines/emergency-words'
import { helpIn, type CountryHelp, type EmergencyNumber, type Helpline, type NumberPage } from '../../helplines/read'
import { messagesOf } from '../../i18n/messages'
import { routes } from '../../routes'
import { site } from '../../site'
import { uri, text } from '../fields'
import { tableOf } from '../table'

const row = group({
  country: text('ISO 3166-1 alpha-2; or EU'),
  countryName: text(),
  url: uri('The page of the country, which says more'),
  kind: oneOf(['emergency', 'line'], 'emergency: for danger now, the police or an ambulance; line: a helpline'),
  name: text('What the line is called, or whom an emergency number calls'),
  number: text('As its page prints it'),
  tel: text('As a phone dials it'),
  services: list(oneOf(services), 'Whom an emergency number calls'),
  free: Type.Optional(Type.Boolean({ description: 'Missing where it is not known' })),
  hours: Type.Optional(text('When somebody answers')),
  languages: Type.Optional(text('In which languages')),
  operator: Type.Optional(text('Who runs it')),
  funder: Type.Optional(text('Who pays for it')),
  confidentiality: Type.Optional(text('What its page says is kept or passed on')),
  audience: Type.Optional(text('For whom it is')),
  note: Type.Optional(text()),
  page: group(
    {
      publisher: text(),
      url: Type.Optional(uri()),
      published: Type.Optional(moment('Missing where the page bears no date')),
    },
    { description: 'The page from which the number was noted' },
  ),
  recorded: Type.Optional(day('Day on which it was noted')),
  verified: Type.Optional(day('Day on which somebody of the hub called it; missing where nobody has')),
  confidence: Type.Optional(
    oneOf(
      ['official', 'press', 'unconfirmed'],
      'official: from a page of the service or a government; press: of somebody else; unconfirmed: an old page or a copy',
    ),
  ),
})

type Row = Static<typeof row>

/** Whom to call: each number a row. */
export const helplinesTable = tableOf({
  name: 'numbers',
  says: 'A number to call. Nobody has called those without a day in "verified"',
  title: locale => messagesOf(locale).openData.page.tableNames.numbers,
  page: routes.help,
  row,
  rows: locale =>
    helpIn(locale).flatMap(help => [
      ...help.emergency.map(number => emergencyRow(help, number)),
      ...help.lines.map(line => lineRow(help, line)),
    ]),
})

const placeOf = ({ code, country, locale }: CountryHelp) => ({
  country: code,
  countryName: country,
  url: site.url + routes.countryHelp(locale, code),
})

const pageOf = ({ publisher, url, published }: NumberPage) => ({ publisher, url, published })

const emergencyRow = (help: CountryHelp, { number, services: called, pages, note }: EmergencyNumber): Row => ({
  ...placeOf(help),
  kind: 'emergency',
  name: called.map(service => emergencyWords(help.locale).services[service]).join(', '),
  number,
  tel: number,
  services: called,
  note,
  page: pageOf(pages[0]!),
})

/** What is known of the line itself and of the page that names it. */
const lineRow = (help: CountryHelp, { also: _also, page, ...line }: Helpline): Row => ({
  ...placeOf(help),
  ...line,
  kind: 'line',
  services: [],
  page: pageOf(page),
})
