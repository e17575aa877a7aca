import { exampleFiles, type ExampleFiles } from '../api/examples'
import type { Table } from '../api/table'
import { messagesOf } from '../i18n/messages'
import { metadataOf } from '../metadata'
import { routes } from '../routes'
import type { Collection } from './collection'
import { singlePage } from './route'

/** The page on data, which names the tables of all collections. */
export const openData = (tables: readonly Table[]) => ({ routes: { data: dataPage(tables) } }) satisfies Collection

const dataPage = (tables: readonly Table[]) =>
  singlePage({
    address: routes.data,
    template: 'page',
    menu: [
      { group: 'data', room: 'data' },
      { group: 'data', room: 'feeds', part: 'feeds' },
      { group: 'data', room: 'api', part: 'api' },
      { group: 'data', room: 'cite', part: 'cite' },
    ],
    title: locale => messagesOf(locale).openData.page.title,
    head: facts => {
      const { title, summary } = messagesOf(facts.locale).openData.page
      return metadataOf({ ...facts, title, summary })
    },
    data: (locale): ExampleFiles => exampleFiles(locale, tables),
  })
