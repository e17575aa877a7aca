import type { Table } from '../api/table'
import { articles } from './articles'
import { checklist } from './checklist'
import type { Collection } from './collection'
import { countries } from './countries'
import { figuresCollection } from './figures'
import { glossaryCollection } from './glossary'
import { goods } from './goods'
import { helplines } from './helplines'
import { hub } from './hub'
import { laws } from './laws'
import { indicatorsCollection } from './indicators'
import { lists } from './lists'
import { offlineCollection } from './offline'
import { openData } from './open-data'
import { pages } from './pages'
import { readersCollection } from './readers'
import { regionsCollection } from './regions'
import { searchCollection } from './search'
import { siteMapCollection } from './site-map'
import { sourcesCollection } from './sources'
import { startCollection } from './start'
import { topicsCollection } from './topics'

/** In this order the open data have their tables. */
const withoutData = {
  articles,
  lists,
  indicators: indicatorsCollection,
  search: searchCollection,
  helplines,
  checklist,
  offline: offlineCollection,
  topics: topicsCollection,
  regions: regionsCollection,
  countries,
  goods,
  laws,
  glossary: glossaryCollection,
  figures: figuresCollection,
  sources: sourcesCollection,
} satisfies Record<string, Collection>

const withData = { hub, readers: readersCollection, pages } satisfies Record<string, Collection>

/** The open data of all collections. */
export const tables: readonly Table[] = Object.values({ ...withoutData, ...withData }).flatMap(
  (collection: Collection) => collection.tables ?? [],
)

const described = { ...withoutData, data: openData(tables), ...withData } satisfies Record<string, Collection>

/** Every kind of knowledge that the hub has: whatever walks over the site reads this list, and no other. */
export const collections = {
  ...described,
  siteMap: siteMapCollection(Object.values(described)),
  start: startCollection(described),
}
