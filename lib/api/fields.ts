import { Type, type Static, type TSchema } from '@sinclair/typebox'
import { group, oneOf } from '../../content/schema/fields'
import { Source } from '../../content/schema/source'
import { locales } from '../i18n/locales'
import { licences, type LicenceId } from '../licences'
import { site } from '../site'

/* What the records of the open data have in common. */

/** What all of the data are called, for programs and in citations. */
export const dataTitle = `${site.name}: open data`

/** A schema that others name instead of repeating it. */
export const named = <Schema extends TSchema>(name: string, _schema: Schema) => Type.Unsafe<Static<Schema>>(ref(name))

/** Where the description has the schema of a name. */
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** A text. What no check has seen to, such as a list's summary, may be empty. */
export const text = (description?: string) => Type.String({ ...(description && { description }) })
export const uri = (description?: string) => Type.String({ format: 'uri', ...(description && { description }) })
export const permanentId = (description: string) => Type.String({ pattern: '^tag:', description })
export const language = oneOf(locales, 'A BCP 47 tag')

export const LicenceRecord = group({
  id: oneOf(Object.keys(licences) as LicenceId[], 'An SPDX identifier'),
  name: text(),
  url: uri(),
})
export const licence = named('Licence', LicenceRecord)

const { id: sourceId, ...ofWork } = {
  ...Source.properties,
  url: Type.Optional(uri('At the publisher; missing where none is known')),
}
/** What is said of a publication. */
export const work = ofWork

/** A source, with its id. */
export const source = group({ id: sourceId, ...work })
