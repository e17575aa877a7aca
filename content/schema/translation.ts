import { Type } from '@sinclair/typebox'
import { translators } from '../../lib/i18n/translation'
import { day, oneOf } from './fields'

/** What a translation says of how it came about. An original has none of these keys. */
export const translation = {
  translatedFrom: Type.Optional(day('In a translation: the day of the version it was made from')),
  translatedBy: Type.Optional(
    oneOf(
      translators,
      'In a translation: by a machine, by a machine and then read by a person who knows both languages, or by a person',
    ),
  ),
  translatedOn: Type.Optional(day('In a translation: the day on which it was made, or last brought up to date')),
}
