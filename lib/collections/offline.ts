import type { Collection } from './collection'
import { findPage } from '../content/pages'
import { messagesOf } from '../i18n/messages'
import { plainMetadataOf } from '../metadata'
import { routes } from '../routes'
import { labelOf } from '../taxonomy/labels'
import { slugsOf } from '../taxonomy/terms'
import { singlePage } from './route'

/** What the page of what is saved is given. */
export interface OfflinePage {
  /** What the parts that can be saved are called. */
  labels: Record<string, string>
  safety?: string
}

const offline = singlePage({
  kind: 'tool',
  address: routes.offline,
  template: 'tool',
  pack: 'basic',
  hasNoSearch: true,
  menu: [{ group: 'data', room: 'offline' }],
  title: locale => messagesOf(locale).offline.title,
  sought: locale => messagesOf(locale).offline.lead,
  // What somebody keeps on a device is nobody else's business: the tab and the history say "Information: offline".
  head: facts => plainMetadataOf(facts, messagesOf(facts.locale).offline.plainTitle),
  data: (locale): OfflinePage => ({
    labels: {
      ...messagesOf(locale).offline.app.packs,
      ...Object.fromEntries(slugsOf('regions').map(slug => [`region-${slug}`, labelOf('region', slug, locale)])),
    },
    safety: findPage(locale, 'safety') ? routes.page(locale, 'safety') : undefined,
  }),
})

export const offlineCollection = { routes: { offline } } satisfies Collection
