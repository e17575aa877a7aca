import { defineNestedType, type FieldDefs } from 'contentlayer2/source-files'
import { Texts } from './texts'

export const contactFields = {
  label: { type: 'nested', of: Texts, required: true, description: 'What it is: a text message, from abroad' },
  shown: { type: 'string', required: true, description: 'The number or address as printed' },
  link: { type: 'string', description: 'tel:, sms: or mailto: and what the device is to use' },
} satisfies FieldDefs

/** Another way to reach the same helpline. */
const Contact = defineNestedType(() => ({ name: 'Contact', fields: contactFields }))

export const seenOnFields = {
  publisher: { type: 'string', required: true, description: 'Whose page it is' },
  url: { type: 'string', description: 'Its address; leave out where it is a copy on a site of somebody else' },
  year: { type: 'number', description: 'Year of the page, if it names one' },
} satisfies FieldDefs

/** The page on which a number was seen. */
const SeenOn = defineNestedType(() => ({ name: 'SeenOn', fields: seenOnFields }))

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
  emergency: { type: 'boolean', description: 'Whether it is an emergency number, shown before all others' },
  free: { type: 'boolean', description: 'Whether the call is free; leave out if it is not known' },
  hours: { type: 'nested', of: Texts, description: 'When somebody answers' },
  languages: { type: 'nested', of: Texts, description: 'In which languages' },
  operator: { type: 'nested', of: Texts, description: 'Who runs it' },
  audience: { type: 'nested', of: Texts, description: 'For whom it is' },
  note: { type: 'nested', of: Texts, description: 'What happens when one calls, or what is doubtful' },
  also: { type: 'list', of: Contact, description: 'Other ways to reach it' },
  page: { type: 'nested', of: SeenOn, required: true, description: 'The page on which the number was seen' },
  seen: { type: 'date', required: true, description: 'Day on which somebody saw it there, YYYY-MM-DD' },
  confidence: {
    type: 'enum',
    options: ['official', 'press', 'unconfirmed'],
    required: true,
    description:
      'official: seen on a page of the service or a government; press: on a page of somebody else; unconfirmed: only on an old page or a copy',
  },
} satisfies FieldDefs

/** A number that people can call. */
const Helpline = defineNestedType(() => ({ name: 'Helpline', fields: helplineFields }))

/** The help of one country: `content/helplines/<country>.yaml`, read by `lib/content/helplines.ts`. */
export const countryHelpFields = {
  aliases: { type: 'list', of: { type: 'string' }, description: 'Other words by which readers look for the country' },
  note: { type: 'nested', of: Texts, description: 'What readers should know before all numbers' },
  lines: { type: 'list', of: Helpline, description: 'The numbers, in the order in which to show them' },
  more: { type: 'list', of: More, description: 'Pages that help further' },
} satisfies FieldDefs
