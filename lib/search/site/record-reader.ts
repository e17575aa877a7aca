import type { Locale } from '../../i18n/locales'
import { memoize } from '../../memo'
import { recordFile, type FileSource, type RecordColumns, type SiteManifest } from './format'

/** So few files of titles are all read; of more, what results have needed so far must do. */
const fewFiles = 6

/** Reads what results show of articles, file by file. */
export function openRecords({ json }: FileSource) {
  const opened = new Map<string, RecordColumns>()
  const load = memoize(async (name: string) => {
    const columns = (await json(recordFile(name))) as RecordColumns
    opened.set(name, columns)
    return columns
  })
  return {
    async read({ records }: SiteManifest, document: number) {
      const name = records.names[Math.floor(document / records.size)]
      if (name === undefined) throw new Error(`The search index has no article ${document}`)
      const { slugs, titles, days, texts, notices } = await load(name)
      const at = document % records.size
      return {
        slug: slugs[at] ?? '',
        title: titles[at] ?? '',
        day: days[at] ?? '',
        text: texts[at] ?? '',
        noticed: notices.includes(at),
      }
    },
    /** The titles of a language: all where they fit into a few files, else those that have been read so far. */
    async titles({ records, index }: SiteManifest): Promise<Title[]> {
      if (records.names.length <= fewFiles) await Promise.all(records.names.map(load))
      return [...opened.values()].flatMap(({ titles, slugs }) =>
        titles.map((title, at) => ({ title, slug: slugs[at] ?? '', locale: index.locale })),
      )
    },
  }
}

/** The title of an article, and where it leads. */
export interface Title {
  title: string
  slug: string
  locale: Locale
}
