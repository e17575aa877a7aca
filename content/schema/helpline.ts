import { defineNestedType, type FieldDefs } from 'contentlayer2/source-files'
import { services } from '../../lib/helplines/services'
import { Texts } from './texts'

export const contactFields = {
  label: { type: 'nested', of: Texts, required: true, description: 'What it is: a text message, from abroad' },
  shown: { type: 'string', required: true, description: 'The number or address as printed' },
  link: { type: 'string', description: 'tel:, sms: or mailto: and what the device is to use' },
} satisfies FieldDefs

/** Another way to reach the same helpline. */
const Contact = defineNestedType(() => ({ name: 'Contact', fields: contactFields }))

const publisher = { type: 'string', required: true, description: 'Whose page it is' } as const
const published = {
  type: 'string',
  description:
    'The day, month or year of the page, in quotes: "2025-11-10", "2025-11", "2025"; leave out if it bears none',
} as const

/** The page from which a number was noted. */
const NumberPage = defineNestedType(() => ({
  name: 'NumberPage',
  fields: {
    publisher,
    url: { type: 'string', description: 'Its address; leave out where it is a copy on a site of somebody else' },
    published,
  },
}))

/** A page that vouches for an emergency number. */
const EmergencyPage = defineNestedType(() => ({
  name: 'EmergencyPage',
  fields: { publisher, url: { type: 'string', required: true, description: 'Its address' }, published },
}))

export const emergencyFields = {
  services: {
    type: 'list',
    of: { type: 'enum', options: services },
    required: true,
    description: `Whom it calls: ${services.join(', ')}`,
  },
  number: { type: 'string', required: true, description: 'The digits, in quotes; they are what a phone dials' },
  pages: {
    type: 'list',
    of: EmergencyPage,
    required: true,
    description: 'Pages of the state, of its police or of another state’s travel advice that say so',
  },
  note: { type: 'nested', of: Texts, description: 'What readers should know of it' },
} satisfies FieldDefs

/** A number for danger now. */
const Emergency = defineNestedType(() => ({ name: 'Emergency', fields: emergencyFields }))

export const moreFields = {
  label: { type: 'nested', of: Texts, required: true, description: 'What the page holds' },
  url: { type: 'string', required: true, description: 'Its address' },
} satisfies FieldDefs

/** A page that helps further. */
const More = defineNestedType(() => ({ name: 'More', fields: moreFields }))

export const helplineFields = {
  name: { type: 'nested', of: Texts, required: true, description: 'What the line is called' },
  number: { type: 'string', required: true, description: 'The number as its page prints it, in quotes' },
  tel: {
    type: 'string',
    required: true,
    description: 'The number as a phone dials it, in quotes: "+51…" with the country code, or digits only',
  },
  free: { type: 'boolean', description: 'Whether the call is free; leave out if it is not known' },
  hours: { type: 'nested', of: Texts, description: 'When somebody answers' },
  languages: { type: 'nested', of: Texts, description: 'In which languages' },
  operator: { type: 'nested', of: Texts, description: 'Who runs it' },
  funder: { type: 'nested', of: Texts, description: 'Who pays for it' },
  confidentiality: { type: 'nested', of: Texts, description: 'What its page says is kept or passed on' },
  audience: { type: 'nested', of: Texts, description: 'For whom it is' },
  note: { type: 'nested', of: Texts, description: 'What happens when one calls, or what is doubtful' },
  also: { type: 'list', of: Contact, description: 'Other ways to reach it' },
  page: { type: 'nested', of: NumberPage, required: true, description: 'The page from which the number was noted' },
  recorded: { type: 'date', required: true, description: 'Day on which it was noted from that page, YYYY-MM-DD' },
  verified: {
    type: 'date',
    description: 'Day on which somebody of the hub called the number, or had it confirmed by the service',
  },
  confidence: {
    type: 'enum',
    options: ['official', 'press', 'unconfirmed'],
    required: true,
    description:
      'official: from a page of the service or a government; press: from a page of somebody else; unconfirmed: only from an old page or a copy',
  },
} satisfies FieldDefs

/** A number that people can call. */
const Helpline = defineNestedType(() => ({ name: 'Helpline', fields: helplineFields }))

/** The help of one country: `content/helplines/<country>.yaml`, read by `lib/content/helplines.ts`. */
export const countryHelpFields = {
  aliases: { type: 'list', of: { type: 'string' }, description: 'Other words by which readers look for the country' },
  note: { type: 'nested', of: Texts, description: 'What readers should know before all numbers' },
  emergency: { type: 'list', of: Emergency, description: 'The numbers for danger now, the police first' },
  lines: { type: 'list', of: Helpline, description: 'The other numbers, in the order in which to show them' },
  more: { type: 'list', of: More, description: 'Pages that help further' },
} satisfies FieldDefs
