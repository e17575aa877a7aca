import { Type, type Static } from '@sinclair/typebox'
import { day, group, list, oneOf, text, texts } from './fields'
import { Source } from './source'
import { units } from './values'

/** A heading of the figures' page. */
const FigureGroup = group({
  id: text('Short name in kebab-case, its anchor on the page'),
  title: texts('What its figures are about'),
})

/** A figure that several texts may use. */
const Figure = group({
  id: text('Short name in kebab-case, used as <Figure id="…" /> in texts'),
  group: text('Id of the group that it stands in'),
  what: texts('What is counted or measured'),
  value: Type.Number({ description: 'The number itself, in full: 27600000' }),
  unit: oneOf(units, 'What it is a number of'),
  year: Type.Optional(text('The year or years that it speaks of, in quotes; leave out if it is not known')),
  countries: Type.Optional(list(text(), 'Countries of which it speaks, by their codes')),
  method: texts('How anybody knows, in a few words'),
  source: text('Id of the source that gives it'),
  reviewBy: day('Day by which somebody looks for a newer figure'),
  key: Type.Optional(Type.Boolean({ description: 'Whether it is one of the three that the home page shows' })),
  supersededBy: Type.Optional(text('Id of the figure that has taken its place')),
})

/** A chart that sets figures of one unit side by side. */
const Chart = group({
  id: text('Short name in kebab-case, its anchor on the page'),
  group: text('Id of the group under which it stands'),
  title: texts('What it sets side by side'),
  says: texts('One sentence: what it shows'),
  figures: list(text(), 'Ids of its figures, in order'),
})

/** The ledger of figures: `content/figures.yaml`, read by `lib/figures/read.ts`. */
export const FiguresFile = group({
  sources: list(Source, 'What its figures rest on'),
  groups: list(FigureGroup, 'Its parts, in order'),
  figures: list(Figure, 'Its figures, in order'),
  charts: Type.Optional(list(Chart, 'Figures that are shown side by side')),
})

export type FiguresFile = Static<typeof FiguresFile>
