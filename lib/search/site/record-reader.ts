import type { Locale } from '../../i18n/locales'
import { memoize } from '../../memo'
import { recordFile, type FileSource, type RecordColumns, type SiteManifest } from './format'

/** So few files of titles are all read; of more, what results have needed so far must do. */
const fewFiles = 6

/** Reads what results show of entries, file by file. */
export function openRecords({ json }: FileSource) {
  const opened = new Map<string, { columns: RecordColumns; first: number }>()
  const load = memoize(
    async (name: string, first: number) => {
      const columns = (await json(recordFile(name))) as RecordColumns
      opened.set(name, { columns, first })
      return columns
    },
    { key: name => name },
  )
  return {
    async read({ records }: SiteManifest, document: number) {
      const part = Math.floor(document / records.size)
      const name = records.names[part]
      if (name === undefined) throw new Error(`The search index has no entry ${document}`)
      const { addresses, titles, days, texts, notices } = await load(name, part * records.size)
      const at = document % records.size
      return {
        address: addresses[at] ?? '',
        title: titles[at] ?? '',
        day: days[at] ?? '',
        text: texts[at] ?? '',
        noticed: notices.includes(at),
      }
    },
    /** The titles of the first entries of a language: all where they fit into a few files, else those that have been read so far. */
    async titles({ records, index }: SiteManifest, entries: number): Promise<Title[]> {
      const { size } = records
      const names = records.names.slice(0, Math.ceil(entries / size))
      if (names.length <= fewFiles) await Promise.all(names.map((name, part) => load(name, part * size)))
      return names.flatMap(name => {
        const { columns, first } = opened.get(name) ?? {}
        if (!columns || first === undefined) return []
        return columns.titles.map((title, at) => ({
          title,
          address: columns.addresses[at] ?? '',
          locale: index.locale,
          document: first + at,
        }))
      })
    },
  }
}

/** The title of an entry, and where it leads. */
export interface Title {
  title: string
  address: string
  locale: Locale
  document: number
}
