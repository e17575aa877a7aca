import { correctionsTable } from '../api/tables/corrections'
import { correctionsIn } from '../content/corrections'
import type { Day } from '../dates'
import { correctionsFeed } from '../feeds/corrections'
import { toAtom } from '../feeds/feed'
import { messagesOf } from '../i18n/messages'
import { metadataOf, withFeed } from '../metadata'
import { responsible, type Responsible } from '../responsible'
import { routes } from '../routes'
import type { Collection } from './collection'
import { home } from './home'
import { singlePage } from './route'

/** What the page of corrections is given. */
export interface CorrectionsPage {
  /** The latest first. */
  corrections: { slug: string; title: string; date: Day; note: string }[]
  /** Who puts mistakes right. */
  responsible: Responsible
}

const corrections = singlePage({
  address: routes.corrections,
  template: 'page',
  menu: [{ group: 'look', room: 'corrections' }],
  title: locale => messagesOf(locale).corrections.title,
  changed: locale => correctionsIn(locale)[0]?.date,
  beside: locale => [[routes.correctionsFeed(locale), toAtom(correctionsFeed(locale))]],
  head: facts => {
    const { title, summary } = messagesOf(facts.locale).corrections
    return withFeed(metadataOf({ ...facts, title, summary }), routes.correctionsFeed(facts.locale))
  },
  data: (locale): CorrectionsPage => ({
    corrections: correctionsIn(locale).map(({ article: { slug, title }, date, note }) => ({ slug, title, date, note })),
    responsible,
  }),
})

/** What belongs to the hub itself and is made of what it holds. */
export const hub = { routes: { home, corrections }, tables: [correctionsTable] } satisfies Collection
