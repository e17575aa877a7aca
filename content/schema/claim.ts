import type { FieldDefs } from 'contentlayer2/source-files'
import { units } from '../../lib/claims/units'
import { Texts } from './texts'

/** A heading of the figures' page. */
export const claimGroupFields = {
  id: { type: 'string', required: true, description: 'Short name in kebab-case, its anchor on the page' },
  title: { type: 'nested', of: Texts, required: true, description: 'What its figures are about' },
} satisfies FieldDefs

/** A figure of `content/claims.yaml`, read by `lib/content/claims.ts`. */
export const claimFields = {
  id: { type: 'string', required: true, description: 'Short name in kebab-case, used as <Claim id="…" /> in texts' },
  group: { type: 'string', required: true, description: 'Id of the group that it stands in' },
  what: { type: 'nested', of: Texts, required: true, description: 'What is counted or measured' },
  value: { type: 'number', required: true, description: 'The number itself, in full: 27600000' },
  unit: { type: 'enum', options: units, required: true, description: 'What it is a number of' },
  year: { type: 'string', description: 'The year or years that it speaks of, in quotes; leave out if it is not known' },
  method: { type: 'nested', of: Texts, required: true, description: 'How anybody knows, in a few words' },
  source: { type: 'string', required: true, description: 'Id of the source that gives it' },
  reviewBy: { type: 'date', required: true, description: 'Day by which somebody looks for a newer figure' },
  supersededBy: { type: 'string', description: 'Id of the figure that has taken its place' },
} satisfies FieldDefs

/** A chart that sets figures of one unit side by side. */
export const claimChartFields = {
  id: { type: 'string', required: true, description: 'Short name in kebab-case, its anchor on the page' },
  group: { type: 'string', required: true, description: 'Id of the group under which it stands' },
  title: { type: 'nested', of: Texts, required: true, description: 'What it sets side by side' },
  says: { type: 'nested', of: Texts, required: true, description: 'One sentence: what it shows' },
  claims: { type: 'list', of: { type: 'string' }, required: true, description: 'Ids of its figures, in order' },
} satisfies FieldDefs
